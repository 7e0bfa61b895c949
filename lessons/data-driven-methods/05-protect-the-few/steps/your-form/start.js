const form = [
  { asks: 'Postcode', decides: 'where the bus tour stops' },
  { asks: 'Do you bring children?', decides: 'prams to lend' },
  { asks: 'Year of birth', decides: '' },
  { asks: 'Gender', decides: '' },
  { asks: 'Email', decides: 'where the ticket is sent' },
  { asks: 'What did you miss?', decides: 'what we mend first' }
];

function setup() {
  createCanvas(400, 400);
  noLoop();
  describe('The six questions of a form, each with what its answers decide. Two decide nothing: they are struck out, and the heading says that two of six can go.');
}

function draw() {
  background('#eeecf4');
  noStroke();
  const idle = form.filter((question) => question.decides === '');

  fill('#a8325e');
  textStyle(BOLD);
  textSize(34);
  text(`${idle.length} of ${form.length} can go`, 24, 60);
  fill('#2a2440');
  textStyle(NORMAL);
  textSize(14);
  text('what we ask, and what the answers decide', 24, 86);

  for (let i = 0; i < form.length; i++) {
    drawQuestion(form[i], 126 + i * 40);
  }

  fill('#5f587a');
  textSize(14);
  text('synthetic data: an invented form', 24, 380);
}

function drawQuestion({ asks, decides }, y) {
  fill('#2a2440');
  textSize(15);
  textStyle(BOLD);
  text(asks, 24, y);
  if (decides === '') {
    fill('#a8325e');
    rect(24, y - 6, textWidth(asks), 2);
    textStyle(NORMAL);
    text('nothing', 210, y);
  } else {
    textStyle(NORMAL);
    text(decides, 210, y);
  }
}
