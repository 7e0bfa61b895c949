/** Ways to the network, or past the page's own controls, that the frame's Content-Security-Policy does not close. */
const CLASSES = [
	'RTCPeerConnection',
	'webkitRTCPeerConnection',
	'mozRTCPeerConnection',
	'RTCDataChannel',
	'RTCIceTransport',
	'RTCDtlsTransport',
	'RTCSctpTransport',
	'RTCRtpTransceiver',
	'RTCCertificate',
	'WebTransport',
	'WebSocketStream',
	'SharedWorker',
	// Nobody else is there to listen, and each word of it goes by way of the whole browser.
	'BroadcastChannel',
	'XSLTProcessor',
	'PresentationRequest',
	'PaymentRequest',
	'Notification',
	'MediaMetadata',
	'IdentityCredential',
	// A voice may be made far away, and no mute and no limiter stands before it; an ear listens far away.
	'speechSynthesis',
	'SpeechSynthesisUtterance',
	'SpeechRecognition',
	'webkitSpeechRecognition',
	'sharedStorage',
	'documentPictureInPicture',
	'fetchLater'
];

/** What a frame can ask of the browser in the page's name. */
const OF_NAVIGATOR = [
	'serviceWorker',
	'mediaSession',
	'credentials',
	'login',
	// Held in the whole screen it takes the Escape key.
	'keyboard',
	'setAppBadge',
	'clearAppBadge',
	'vibrate',
	'share',
	'registerProtocolHandler',
	'unregisterProtocolHandler',
	'presentation',
	'joinAdInterestGroup',
	'leaveAdInterestGroup',
	'clearOriginJoinedAdInterestGroups',
	'updateAdInterestGroups',
	'createAuctionNonce',
	'runAdAuction',
	'adAuctionComponents',
	'deprecatedURNToURL',
	'deprecatedReplaceInURN'
];

/** Takes them away; in a frame without nested documents there is no second copy to be had. */
export function removeWaysOut(): void {
	for (const name of CLASSES) {
		Reflect.deleteProperty(window, name);
		Reflect.deleteProperty(Window.prototype, name);
	}
	for (const name of OF_NAVIGATOR) Reflect.deleteProperty(Navigator.prototype, name);
}
