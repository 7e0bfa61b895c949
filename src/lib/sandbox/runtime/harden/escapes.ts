import { refuseEmbedding } from './embedding';
import { ignoreSensors } from './sensors';

/** Ways out of the frame that its Content-Security-Policy does not close. */
const WAYS_OUT = [
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
	'XSLTProcessor',
	'PresentationRequest',
	'PaymentRequest'
];

/** Removes what a sketch could leave its frame by. Runs before any library and any sketch. */
export function refuseEscapes(): void {
	for (const name of WAYS_OUT) Reflect.deleteProperty(window, name);
	refuseEmbedding();
	ignoreSensors();
}
