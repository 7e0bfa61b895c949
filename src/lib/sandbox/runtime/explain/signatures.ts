// Made by `node scripts/run.mjs signatures` from p5's own types; a test says when it is out of date.

/**
 * A line for each function of p5: its name (with `=` when it gives something back), then its lists of values, parted
 * by `|`. A value is its name, `?` when it may be left out, `…` when more of it may follow, and `:` with letters for
 * what it may be when that is not a number: n number, t text, b boolean, a list, f function, o object, k constant
 * (which, within brackets), * anything.
 */
export const SIGNATURES = `
abs= n:no
acos= value:no
alpha= color:aot
ambientLight v1,v2,v3,alpha?|gray,alpha?|value:t|values:a|color:o|color:aot,alpha?
ambientMaterial v1,v2,v3|gray|color:aot|color:aot,alpha?
angleMode mode:k(RADIANS DEGREES)|
applyMatrix arr:a|a,b,c,d,e,f|a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p
arc x,y,w,h,start,stop,mode?:k(CHORD PIE OPEN),detail?
asin= value:no
atan= value:no
atan2= y,x
background color:o|colorstring:t,a?|gray,a?|v1,v2,v3,a?|values:a|image:o,a?|color:aot,alpha?
beginClip options?:o
beginShape kind?:k(POINTS LINES TRIANGLES TRIANGLE_FAN TRIANGLE_STRIP QUADS QUAD_STRIP PATH)
bezier x1,y1,x2,y2,x3,y3,x4,y4|x1,y1,z1,x2,y2,z2,x3,y3,z3,x4,y4,z4
bezierOrder order|
bezierPoint= a,b,c,d,t
bezierTangent= a,b,c,d,t
bezierVertex x,y,u?,v?|x,y,z,u?,v?
blend srcImage:o,sx,sy,sw,sh,dx,dy,dw,dh,blendMode:k(BLEND DARKEST LIGHTEST DIFFERENCE MULTIPLY EXCLUSION SCREEN REPLACE OVERLAY HARD_LIGHT SOFT_LIGHT DODGE BURN ADD NORMAL)|sx,sy,sw,sh,dx,dy,dw,dh,blendMode:k(BLEND DARKEST LIGHTEST DIFFERENCE MULTIPLY EXCLUSION SCREEN REPLACE OVERLAY HARD_LIGHT SOFT_LIGHT DODGE BURN ADD NORMAL)
blendMode mode:k(BLEND DARKEST LIGHTEST DIFFERENCE MULTIPLY EXCLUSION SCREEN REPLACE OVERLAY HARD_LIGHT SOFT_LIGHT DODGE BURN ADD REMOVE SUBTRACT)|
blue= color:aot
boolean= n:bnt|ns:a
box width?,height?,depth?,detailX?,detailY?
brightness= color:aot
buildColorShader= callback:f,scope?:o|hooks:o,scope?:o
buildComputeShader= callback:f
buildFilterShader= callback:f,scope?:o|hooks:o,scope?:o
buildGeometry= callback:f
buildMaterialShader= callback:f,scope?:o|hooks:o,scope?:o
buildNormalShader= callback:f,scope?:o|hooks:o,scope?:o
buildStrokeShader= callback:f,scope?:o|hooks:o,scope?:o
byte= n:bnt|ns:a
camera x?,y?,z?,centerX?,centerY?,centerZ?,upX?,upY?,upZ?
ceil= n:no
char= n:nt|ns:a
circle x,y,d
clear r?,g?,b?,a?|
clearDepth depth?
clip callback:f,options?:o
color= gray,alpha?|v1,v2,v3,alpha?|value:t|values:a|color:o|color:aot,alpha?
colorMode mode:k(RGB HSB HSL RGBP3 HWB LAB LCH OKLAB OKLCH),max?|mode:k(RGB HSB HSL RGBP3 HWB LAB LCH OKLAB OKLCH),max1,max2,max3,maxA?|
cone radius?,height?,detailX?,detailY?,cap?:b
constrain= n,low,high
copy srcImage:o,sx,sy,sw,sh,dx,dy,dw,dh|sx,sy,sw,sh,dx,dy,dw,dh
cos= angle:no
createA= href:t,html:t,target?:t
createAudio= src?:at,callback?:f
createButton= label:t,value?:t
createCanvas= width?,height?,renderer?:k(P2D WEBGL P2DP3),canvas?:o|width,height,renderer:k(WEBGPU),canvas?:o|width?,height?,canvas?:o
createCapture= type?:ko,flipped?:o,callback?:f
createCheckbox= label?:t,value?:b
createColorPicker= value?:ot
createDiv= html?:t
createElement= tag:t,content?:t
createFileInput= callback:f,multiple?:b
createFilterShader= fragSrc:t
createFramebuffer= options?:ko|options?:o
createGraphics= width,height,renderer?:k(P2D WEBGL),canvas?:o|width,height,canvas?:o
createImage= width,height
createImg= src:t,alt:t|src:t,alt:t,crossOrigin?:t,successCallback?:f
createInput= value?:t,type?:t|value?:t
createModel= modelString:t,fileType?:t,normalize?:b,successCallback?:f,failureCallback?:f|modelString:t,fileType?:t,successCallback?:f,failureCallback?:f|modelString:t,fileType?:t,options?:o
createP= html?:t
createRadio containerElement?:o|name?:t|
createSelect= multiple?:b|existing:o
createShader= vertSrc:t,fragSrc:t,options?:o
createSlider= min,max,value?,step?
createSpan= html?:t
createVector= x…
createVideo= src?:at,callback?:f
createWriter= name:t,extension?:t
cursor type:kt,x?,y?|
curveDetail resolution
cylinder radius?,height?,detailX?,detailY?,bottomCap?:b,topCap?:b
debugMode |mode:k(GRID AXES)|mode:k(GRID AXES),gridSize?,gridDivisions?,xOff?,yOff?,zOff?|mode:k(GRID AXES),axesSize?,xOff?,yOff?,zOff?|gridSize?,gridDivisions?,gridXOff?,gridYOff?,gridZOff?,axesSize?,axesXOff?,axesYOff?,axesZOff?
degrees= radians:no
describe text:t,display?:k(FALLBACK LABEL)
describeElement name:t,text:t,display?:k(FALLBACK LABEL)
directionalLight v1,v2,v3,x,y,z|v1,v2,v3,direction:o|color:aot,x,y,z|color:aot,direction:o|color:aot,alpha?
dist= x1,y1,x2,y2|x1,y1,z1,x2,y2,z2
ellipse x,y,w,h?|x,y,w,h,detail?
ellipseMode mode:k(CENTER RADIUS CORNER CORNERS)|
ellipsoid radiusX?,radiusY?,radiusZ?,detailX?,detailY?
emissiveMaterial v1,v2,v3,alpha?|gray|color:aot|color:aot,alpha?
endContour mode?:k(OPEN CLOSE)
endShape mode?:k(CLOSE),count?
erase strengthFill?,strengthStroke?
exp= n:no
fill v1,v2,v3,alpha?|value:t|gray,alpha?|values:a|color:o||color:aot,alpha?
filter filterType:k(THRESHOLD GRAY OPAQUE INVERT POSTERIZE BLUR ERODE DILATE),filterParam?,useWebGL?:b|shaderFilter:o
float= str:t|ns:a|value:*
floor= n:no
fontBounds= str:t,x,y,width?,height?
fontWidth= theText:t
fract= n:no
frameRate fps|
freeGeometry geometry:o
frustum left?,right?,bottom?,top?,near?,far?
fullscreen= val?:b
get x,y,w,h||x,y
getItem= key:t
green= color:aot
gridOutput display?:k(FALLBACK LABEL)
hex= n,digits?|ns:a,digits?
httpDo= path:ot,method?:t,datatype?:t,data?:o,callback?:f,errorCallback?:f|path:ot,callback?:f,errorCallback?:f
httpGet= path:ot,datatype?:t,callback?:f,errorCallback?:f|path:ot,callback:f,errorCallback?:f
httpPost= path:ot,data?:bo,datatype?:t,callback?:f,errorCallback?:f|path:ot,data:bo,callback?:f,errorCallback?:f|path:ot,callback?:f,errorCallback?:f
hue= color:aot
image img:o,x,y,width?,height?|img:o,dx,dy,dWidth,dHeight,sx,sy,sWidth?,sHeight?,fit?:k(CONTAIN COVER),xAlign?:k(LEFT RIGHT CENTER),yAlign?:k(TOP BOTTOM CENTER)
imageLight img:o
imageMode mode:k(CORNER CORNERS CENTER)|
imageShader s:o
int= n:bnt|ns:a|value:*
keyIsDown= code:nt
lerp= start,stop,amt
lerpColor= c1:o,c2:o,amt
lightFalloff constant,linear,quadratic
lightness= color:aot
line x1,y1,x2,y2|x1,y1,z1,x2,y2,z2
linePerspective enable:b|
loadBlob= path:ot,successCallback?:f,errorCallback?:f
loadBytes= file:ot,callback?:f,errorCallback?:f
loadColorShader= url:t,onSuccess?:f,onFailure?:f
loadFilterShader= filename:t,successCallback?:f,failureCallback?:f
loadFont= path:t,name?:t,options?:o,successCallback?:f,failureCallback?:f|path:t,successCallback?:f,failureCallback?:f
loadImage= path:ot,successCallback?:f,failureCallback?:f
loadJSON= path:ot,successCallback?:f,errorCallback?:f
loadMaterialShader= url:t,onSuccess?:f,onFailure?:f
loadModel= path:ot,fileType?:t,normalize?:b,successCallback?:f,failureCallback?:f|path:ot,fileType?:t,successCallback?:f,failureCallback?:f|path:ot,options?:o
loadNormalShader= url:t,onSuccess?:f,onFailure?:f
loadShader= vertFilename:ot,fragFilename:ot,successCallback?:f,failureCallback?:f
loadStrings= path:ot,successCallback?:f,errorCallback?:f
loadStrokeShader= url:t,onSuccess?:f,onFailure?:f
loadTable= filename:ot,separator?:t,header?:t,callback?:f,errorCallback?:f
loadXML= path:ot,successCallback?:f,errorCallback?:f
log= n:no
mag= x,y
map= value,start1,stop1,start2,stop2,withinBounds?:b
max= n0:no,n1:no,rest…:no|nums:a
metalness metallic
min= n0:no,n1:no,rest…:no|nums:a
mix= x:no,y:no,a:bn
model model:o,count?
nf= num:nt,left?:nt,right?:nt|nums:a,left?:nt,right?:nt
nfc= num:nt,right?:nt|nums:a,right?:nt
nfp= num,left?,right?|nums:a,left?,right?
nfs= num,left?,right?|nums:a,left?,right?
noise= x,y?,z?
noiseDetail lod,falloff?
noiseSeed seed
norm= value,start,stop
normal vector:o|x,y,z
orbitControl sensitivityX?,sensitivityY?,sensitivityZ?,options?:o
ortho left?,right?,bottom?,top?,near?,far?
paletteLerp= colors_stops:anot,amt
panorama img:o
perspective fovy?,aspect?,near?,far?
pixelDensity val?|
plane width?,height?,detailX?,detailY?
point x,y,z?|coordinateVector:o
pointLight v1,v2,v3,x,y,z|v1,v2,v3,position:o|color:aot,x,y,z|color:aot,position:o|color:aot,alpha?
pow= n:no,e:no
print contents:*|data:ant
quad x1,y1,x2,y2,x3,y3,x4,y4,detailX?,detailY?|x1,y1,z1,x2,y2,z2,x3,y3,z3,x4,y4,z4,detailX?,detailY?
radians= degrees:no
random= min?,max?|choices:a
randomGaussian= mean?,sd?
randomSeed seed
rect x,y,w,h?,tl?,tr?,br?,bl?|x,y,w,h,detailX?,detailY?
rectMode mode:k(CENTER RADIUS CORNER CORNERS)|
red= color:aot
redraw= n?
removeItem key:t
resizeCanvas width,height,noRedraw?:b
rotate angle,axis?:ao
rotateX angle
rotateY angle
rotateZ angle
round= n:no,decimals?:no
saturation= color:aot
save objectOrFilename?:ot,filename?:t,options?:bt
saveCanvas selectedCanvas:o,filename?:t,extension?:t|filename?:t,extension?:t
saveFrames filename:t,extension:t,duration,framerate,callback?:f
saveGif filename:t,duration,options?:o
saveJSON json:ao,filename:t,optimize?:b
saveStrings list:a,filename:t,extension?:t,isCRLF?:b
saveTable Table:o,filename:t,options?:t
scale s:ano,y?,z?|scales:ao
screenToWorld= x:no,y,z?|vector:o
select= selectors:t,container?:ot
selectAll= selectors:t,container?:ot
set x,y,c:ano
setAttributes key:t,value:b|obj:o
setCamera cam:o
setMoveThreshold value
setShakeThreshold value
shader s:o
shearX angle
shearY angle
shininess shine
shuffle= array:a,modify?:b
sin= angle:no
smoothstep= edge0:no,edge1:no,x:no
specularColor v1,v2,v3|gray|value:t|values:a|color:o|color:aot,alpha?
specularMaterial gray,alpha?|v1,v2,v3,alpha?|color:aot|color:aot,alpha?
sphere radius?,detailX?,detailY?
spline x1,y1,x2,y2,x3,y3,x4,y4|x1,y1,z1,x2,y2,z2,x3,y3,z3,x4,y4,z4
splinePoint= a,b,c,d,t
splineProperties= values:o
splineProperty property:t,value:*|property:t
splineTangent= a,b,c,d,t
splineVertex x,y|x,y,z?|x,y,u?,v?|x,y,z,u?,v?
splitTokens= value:t,delim?:t
spotLight v1,v2,v3,x,y,z,rx,ry,rz,angle?,concentration?|color:aot,position:o,direction:o,angle?,concentration?|v1,v2,v3,position:o,direction:o,angle?,concentration?|color:aot,x,y,z,direction:o,angle?,concentration?|color:aot,position:o,rx,ry,rz,angle?,concentration?|v1,v2,v3,x,y,z,direction:o,angle?,concentration?|v1,v2,v3,position:o,rx,ry,rz,angle?,concentration?|color:aot,x,y,z,rx,ry,rz,angle?,concentration?|color:aot,alpha?
sq= n
sqrt= n:no
square x,y,s,tl?,tr?,br?,bl?
storeItem key:t,value:abnot
str= n:bnt
stroke v1,v2,v3,alpha?|value:t|gray,alpha?|values:a|color:o||color:aot,alpha?
strokeCap cap:k(ROUND SQUARE PROJECT)
strokeJoin join:k(MITER BEVEL ROUND)|
strokeShader s:o
strokeWeight weight|
tan= angle:no
text str:abnot,x,y,maxWidth?,maxHeight?
textAlign= horizAlign?:k(LEFT CENTER RIGHT),vertAlign?:k(TOP BOTTOM CENTER BASELINE)
textAscent= txt?:t
textBounds= str:t,x,y,width?,height?
textDescent= txt?:t
textDirection direction:t|
textFont= font?:ot,size?
textLeading= leading?
textOutput display?:k(FALLBACK LABEL)
textProperties properties:o|
textProperty prop:t,value:*|prop:t
textSize size|
textStyle style:k(NORMAL ITALIC BOLD BOLDITALIC)|
textWeight weight|
textWidth= text:t
textWrap style:k(WORD CHAR)|
texture tex:o
textureMode mode:k(IMAGE NORMAL)|
textureWrap wrapX:k(CLAMP REPEAT MIRROR),wrapY?:k(CLAMP REPEAT MIRROR)|
tint v1,v2,v3,alpha?|value:t|gray,alpha?|values:a|color:o||color:aot,alpha?
torus radius?,tubeRadius?,detailX?,detailY?
translate x,y,z?|vector:o
triangle x1,y1,x2,y2,x3,y3
unchar= n:t|ns:a
unhex= n:t|ns:a
updatePixels x?,y?,w?,h?|
vertex x,y|x,y,u?,v?|x,y,z,u?,v?
vertexProperty attributeName:t,data:an
worldToScreen= x:no,y,z?|vector:o
`;
