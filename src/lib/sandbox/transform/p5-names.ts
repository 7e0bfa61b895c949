/** The names p5 gives to a global-mode sketch; compared with p5’s own types by its test. */
export const P5_NAMES = new Set(
	`
		ADD ALT ARROW AUDIO AUTO AXES BACKSPACE BASELINE BEVEL BEZIER BLEND BLUR BOLD BOLDITALIC
		BOTTOM BURN CENTER CHAR CHORD CLAMP CLOSE CONTAIN CONTROL CORNER CORNERS COVER CROSS CURVE
		DARKEST DEGREES DEG_TO_RAD DELETE DIFFERENCE DILATE DODGE DOWN_ARROW EMPTY_PATH ENTER ERODE
		ESCAPE EXCLUDE EXCLUSION FALLBACK FILL FLAT FLOAT FULL GRAY GRID HALF_FLOAT HALF_PI HAND
		HARD_LIGHT HSB HSL HWB IMAGE IMMEDIATE INCLUDE INVERT ITALIC LAB LABEL LANDSCAPE LCH LEFT
		LEFT_ARROW LIGHTEST LINEAR LINES LINE_LOOP LINE_STRIP MAX_GIF_PIXELS MIRROR MITER MOVE
		MULTIPLY NEAREST NORMAL OKLAB OKLCH OPAQUE OPEN OPTION OVERLAY P2D P2DP3 PATH PI PIE POINTS
		PORTRAIT POSTERIZE PROJECT QUADRATIC QUADS QUAD_STRIP QUARTER_PI RADIANS RADIUS RAD_TO_DEG
		REMOVE REPEAT REPLACE RETURN RGB RGBA RGBP3 RIGHT RIGHT_ARROW ROUND SCREEN SHIFT SIMPLE
		SMOOTH SOFT_LIGHT SQUARE STROKE SUBTRACT TAB TAU TESS TEXT TEXTURE THRESHOLD TOP TRIANGLES
		TRIANGLE_FAN TRIANGLE_STRIP TWO_PI UNSIGNED_BYTE UNSIGNED_INT UP_ARROW VERSION VIDEO WAIT
		WEBGL WEBGL2 WEBGPU WORD abs accelerationX accelerationY accelerationZ acos acosh addElement
		alpha ambient ambientColor ambientLight ambientMaterial angleMode applyMatrix arc asin asinh
		atan atan2 atanh background baseColor baseColorShader baseComputeShader baseFilterShader
		baseMaterialShader baseNormalShader baseStrokeShader begin beginClip beginContour beginShape
		bezier bezierOrder bezierPoint bezierTangent bezierVertex blend blendMode blue bool boolean
		box brightness buildColorShader buildComputeShader buildFilterShader buildGeometry
		buildMaterialShader buildNormalShader buildStrokeShader bvec2 bvec3 bvec4 byte camera
		cameraInputs canvasContent canvasSize ceil center char circle clamp clear clearDepth
		clearStorage clip close code color colorMode combineColors compute cone constrain copy cos
		cosh createA createAudio createButton createCamera createCanvas createCapture createCheckbox
		createColorPicker createDiv createElement createFileInput createFilterShader
		createFramebuffer createGraphics createImage createImg createInput createModel createP
		createRadio createSelect createShader createSlider createSpan createStorage createVector
		createVideo createWriter cross cursor curveDetail cylinder dFdx dFdy day debugMode degrees
		deltaTime describe describeElement deviceOrientation diffuse directionalLight
		disableFriendlyErrors discard displayDensity displayHeight displayWidth dist distance dot
		drawingContext ellipse ellipseMode ellipsoid emissive emissiveMaterial end endClip
		endContour endShape equal erase exitPointerLock exp exp2 faceforward fill filter filterColor
		finalColor float floor fma focused fontAscent fontBounds fontDescent fontWidth fract
		frameCount frameRate freeGeometry fromAxisAngle frustum fullscreen fwidth get
		getCameraInputs getColor getFinalColor getItem getObjectInputs getPixelInputs
		getTargetFrameRate getTexture getURL getURLParams getURLPath getWorldInputs green gridOutput
		height hex hour httpDo httpGet httpPost hue image imageLight imageMode imageShader index
		instanceID instanceIndex int inversesqrt isLooping ivec2 ivec3 ivec4 key keyCode keyIsDown
		keyIsPressed lerp lerpColor lightFalloff lightness lights line linePerspective loadBlob
		loadBytes loadColorShader loadFilterShader loadFont loadImage loadJSON loadMaterialShader
		loadModel loadNormalShader loadPixels loadShader loadStrings loadStrokeShader loadTable
		loadXML loading log log2 loop mag map mat2x2 mat3x3 mat4x4 max metalness millis min minute
		mix mod model month mouseButton mouseIsPressed mouseX mouseY movedX movedY multiply nf nfc nfp nfs noCanvas
		noCursor noDebugMode noErase noFill noLights noLoop noSmooth noStroke noTint noise
		noiseDetail noiseSeed norm normal normalMaterial normalize notEqual objectInputs opacity
		orbitControl ortho p5 pAccelerationX pAccelerationY pAccelerationZ pRotationX pRotationY
		pRotationZ paletteLerp panorama perspective pixelDensity pixelInputs pixels plane pmouseX
		pmouseY point pointLight pop position pow print push pwinMouseX pwinMouseY quad radians
		random randomGaussian randomSeed rect rectMode red redraw reflect refract remove
		removeElements removeItem requestPointerLock resetMatrix resetShader resizeCanvas roll
		rotate rotateBy rotateX rotateY rotateZ rotationX rotationY rotationZ round roundEven
		sampler sampler2D saturation save saveCanvas saveFrames saveGif saveJSON saveObj saveStl
		saveStrings saveTable scale screenToWorld second select selectAll set setAttributes
		setCamera setContent setMoveThreshold setShakeThreshold shader sharedBVec2 sharedBVec3
		sharedBVec4 sharedBVector2 sharedBVector3 sharedBVector4 sharedBool sharedFloat sharedIVec2
		sharedIVec3 sharedIVec4 sharedIVector2 sharedIVector3 sharedIVector4 sharedInt sharedMat2x2
		sharedMat3x3 sharedMat4x4 sharedSampler sharedSampler2D sharedTexture sharedVec2 sharedVec3
		sharedVec4 sharedVector2 sharedVector3 sharedVector4 shearX shearY shininess shuffle sign
		sin sinh smooth smoothstep specular specularColor specularMaterial sphere spline splinePoint
		splineProperties splineProperty splineTangent splineVertex splitTokens spotLight sq sqrt
		square step storeItem str stroke strokeCap strokeJoin strokeMode strokeShader strokeWeight
		tan tangent tanh texCoord texelSize text textAlign textAscent textBounds textDescent
		textDirection textFont textLeading textOutput textProperties textProperty textSize textStyle
		textWeight textWidth textWrap texture textureMode textureWrap tint torus touches translate
		triangle trunc turnAxis unchar unhex uniformBVec2 uniformBVec3 uniformBVec4 uniformBVector2
		uniformBVector3 uniformBVector4 uniformBool uniformFloat uniformIVec2 uniformIVec3
		uniformIVec4 uniformIVector2 uniformIVector3 uniformIVector4 uniformInt uniformMat2x2
		uniformMat3x3 uniformMat4x4 uniformSampler uniformSampler2D uniformStorage uniformTexture
		uniformVec2 uniformVec3 uniformVec4 uniformVector2 uniformVector3 uniformVector4
		updatePixels varyingBVec2 varyingBVec3 varyingBVec4 varyingBVector2 varyingBVector3
		varyingBVector4 varyingBool varyingFloat varyingIVec2 varyingIVec3 varyingIVec4
		varyingIVector2 varyingIVector3 varyingIVector4 varyingInt varyingMat2x2 varyingMat3x3
		varyingMat4x4 varyingSampler varyingSampler2D varyingTexture varyingVec2 varyingVec3
		varyingVec4 varyingVector2 varyingVector3 varyingVector4 vec2 vec3 vec4 vertex
		vertexProperty webglVersion width winMouseX winMouseY windowHeight windowWidth worldInputs
		worldToScreen write year
	`
		.trim()
		.split(/\s+/)
);
