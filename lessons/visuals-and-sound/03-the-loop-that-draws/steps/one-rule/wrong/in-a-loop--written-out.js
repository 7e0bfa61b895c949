function setup() {
  createCanvas(400, 400);
  noStroke();
}

function draw() {
  background('#faf7f1');
  fill('#c53a18');
  circle(30, 200, 12);
  circle(48, 200, 12);
  circle(66, 200, 12);
  circle(84, 200, 12);
  circle(102, 200, 12);
  circle(120, 200, 12);
  circle(138, 200, 12);
  circle(156, 200, 12);
  circle(174, 200, 12);
  circle(192, 200, 12);
  circle(210, 200, 12);
  circle(228, 200, 12);
  circle(246, 200, 12);
  circle(264, 200, 12);
  circle(282, 200, 12);
  circle(300, 200, 12);
  circle(318, 200, 12);
  circle(336, 200, 12);
  circle(354, 200, 12);
  circle(372, 200, 12);
}
