function setup() {
  createCanvas(400, 400);
  describe('Three rings on paper that darkens towards night: day, hour and minute. A light in the middle breathes.');
}

function draw() {
  const now = hour() + minute() / 60;
  const light = 0.5 - 0.5 * cos((now / 24) * TWO_PI);
  background(lerpColor(color('#16233a'), color('#8fb0b5'), light));

  noFill();
  strokeCap(ROUND);
  ring(300, now / 24, '#e9b44c', 14);
  ring(220, minute() / 60, '#efe9dc', 8);
  ring(150, second() / 60, '#d9623c', 4);

  noStroke();
  fill('#efe9dc');
  circle(200, 200, 40 + 10 * sin(millis() / 1000));
}

function ring(size, share, colour, weight) {
  stroke(colour);
  strokeWeight(weight);
  arc(200, 200, size, size, -HALF_PI, -HALF_PI + 0.01 + share * TWO_PI);
}
