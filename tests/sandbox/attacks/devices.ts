/** What a browser gives only when asked, or only a page of its own: devices, sensors, dialogs of the system. */
export const DEVICES: Record<string, string> = {
	'the clipboard’s text': 'await navigator.clipboard.readText(); return "out"',
	'the clipboard': 'await navigator.clipboard.writeText("stolen"); return "out"',
	'the clipboard of old': 'return document.execCommand("copy") ? "out" : "in"',
	'the camera': 'await navigator.mediaDevices.getUserMedia({ video: true }); return "out"',
	'the microphone': 'await navigator.mediaDevices.getUserMedia({ audio: true }); return "out"',
	'the screen': 'await navigator.mediaDevices.getDisplayMedia(); return "out"',
	'the names of devices':
		'return (await navigator.mediaDevices.enumerateDevices()).some(({ label }) => label) ? "out" : "in"',
	MIDI: 'await navigator.requestMIDIAccess(); return "out"',
	USB: 'return (await navigator.usb.getDevices()).length >= 0 ? "out" : "in"',
	'a serial port': 'return (await navigator.serial.getPorts()).length >= 0 ? "out" : "in"',
	'a device of human interface':
		'return (await navigator.hid.getDevices()).length >= 0 ? "out" : "in"',
	Bluetooth: 'await navigator.bluetooth.requestDevice({ acceptAllDevices: true }); return "out"',
	'the place on earth':
		'await new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)); return "out"',
	'a notification': 'return (await Notification.requestPermission()) === "granted" ? "out" : "in"',
	'a push': 'await (await navigator.serviceWorker.ready).pushManager.subscribe(); return "out"',
	'a lock on sleep': 'await navigator.wakeLock.request("screen"); return "out"',
	idleness: 'return (await IdleDetector.requestPermission()) === "granted" ? "out" : "in"',
	'the fonts of the machine': 'await queryLocalFonts(); return "out"',
	'the windows of the machine': 'await getScreenDetails(); return "out"',
	'a colour of the screen': 'await new EyeDropper().open(); return "out"',
	'a file': 'await showOpenFilePicker(); return "out"',
	'a folder': 'await showDirectoryPicker(); return "out"',
	'a key that signs in':
		'await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(9) } }); return "out"',
	sharing: 'await navigator.share({ text: "x" }); return "out"',
	contacts: 'await navigator.contacts.select(["name"]); return "out"',
	vibration: 'return navigator.vibrate(100) ? "out" : "in"',
	'a badge': 'await navigator.setAppBadge(1); return "out"',
	'a handler of links': 'navigator.registerProtocolHandler("web+x", "SAME/%s"); return "out"',
	'the media keys': 'navigator.mediaSession.setActionHandler("play", () => {}); return "out"',
	'a voice': 'speechSynthesis.speak(new SpeechSynthesisUtterance("x")); return "out"',
	'an ear':
		'new (window.SpeechRecognition || window.webkitSpeechRecognition)().start(); return "out"',
	'virtual reality':
		'return (await navigator.xr.isSessionSupported("immersive-vr")) ? "out" : "in"',
	'the keyboard’s keys': 'await navigator.keyboard.lock(); return "out"',
	'the keyboard’s layout': 'await navigator.keyboard.getLayoutMap(); return "out"',
	'the pointer':
		'await document.body.requestPointerLock(); await wait(100); return document.pointerLockElement ? "out" : "in"',
	'the whole screen': 'await document.body.requestFullscreen(); return "out"',
	'a picture in a picture': 'await documentPictureInPicture.requestWindow(); return "out"',
	'a dialog of the browser':
		'const before = performance.now(); for (const name of ["alert", "confirm", "prompt", "print"]) { delete window[name]; Window.prototype[name]?.call(window, "x"); } return performance.now() - before > 500 ? "out" : "in"',
	'the topics of the visitor': 'return (await document.browsingTopics()).length ? "out" : "in"'
};
