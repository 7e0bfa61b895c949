import { editor } from 'monaco-editor/editor';
import { stepNumber, type RoughNumber } from '../literals/rough';
import { numberAtPosition, rangeOfOffsets } from './number-edit';
import { ScrubHandle } from './scrub-handle';

const LINGER_MILLISECONDS = 350;
// Large numbers go faster: 400 is not one step after another.
const pixelsPerStep = ({ value, step }: RoughNumber): number =>
	Math.abs(value) / step >= 100 ? 2 : 5;

type Drag = { number: RoughNumber; startX: number; original: string; written: string };

/**
 * Numbers that can be dragged with a mouse: by the handle that appears under one that is pointed at, or with
 * Alt on the number itself. Shift makes ten steps of one, Alt and Shift a tenth. A drag is one step of undo.
 */
export function scrubNumbers(target: editor.IStandaloneCodeEditor): void {
	const handle = new ScrubHandle();
	const underline = target.createDecorationsCollection();
	let shown: RoughNumber | null = null;
	let drag: Drag | null = null;
	let isStanding = false;
	let leaving: ReturnType<typeof setTimeout> | undefined;

	const isReadonly = () => target.getOption(editor.EditorOption.readOnly);

	function show(number: RoughNumber | null): void {
		clearTimeout(leaving);
		const model = target.getModel();
		if (!model || (!number && !shown)) return;
		shown = number;
		if (!number) {
			underline.clear();
			handle.stand(null);
			target.removeContentWidget(handle);
			isStanding = false;
			return;
		}
		const range = rangeOfOffsets(model, number.from, number.to);
		underline.set([{ range, options: { inlineClassName: 'skissa-number' } }]);
		handle.stand(range.getStartPosition());
		if (isStanding) target.layoutContentWidget(handle);
		else target.addContentWidget(handle);
		isStanding = true;
	}

	function begin(number: RoughNumber, event: PointerEvent): void {
		const model = target.getModel();
		if (!model || event.button !== 0) return;
		event.preventDefault();
		event.stopPropagation();
		show(number);
		const original = model.getValue().slice(number.from, number.to);
		drag = { number, startX: event.clientX, original, written: original };
		handle.element.classList.add('held');
		handle.element.setPointerCapture(event.pointerId);
		model.pushStackElement();
	}

	function move(event: PointerEvent): void {
		const model = target.getModel();
		if (!drag || !model) return;
		const { number, startX, original } = drag;
		const size = event.shiftKey ? (event.altKey ? 0.1 : 10) : 1;
		const steps = Math.round((event.clientX - startX) / pixelsPerStep(number)) * size;
		write(model, steps === 0 ? original : stepNumber(number, steps));
	}

	function write(model: editor.ITextModel, next: string): void {
		if (!drag || next === drag.written) return;
		const range = rangeOfOffsets(model, drag.number.from, drag.number.from + drag.written.length);
		// Someone else changed the text meanwhile.
		if (model.getValueInRange(range) !== drag.written) return end();
		model.pushEditOperations(null, [{ range, text: next }], () => null);
		drag.written = next;
	}

	function end(): void {
		if (!drag) return;
		drag = null;
		handle.element.classList.remove('held');
		target.getModel()?.pushStackElement();
		show(null);
	}

	target.onMouseMove(({ target: over }) => {
		if (drag || isReadonly()) return;
		const model = target.getModel();
		if (over.type === editor.MouseTargetType.CONTENT_WIDGET && over.detail === handle.getId())
			return clearTimeout(leaving);
		const isText = over.type === editor.MouseTargetType.CONTENT_TEXT;
		const number = model && isText && over.position && numberAtPosition(model, over.position);
		if (number) return number.from === shown?.from ? clearTimeout(leaving) : show(number);
		clearTimeout(leaving);
		if (shown) leaving = setTimeout(() => show(null), LINGER_MILLISECONDS);
	});
	target.onMouseLeave(() => {
		if (!drag && shown) leaving = setTimeout(() => show(null), LINGER_MILLISECONDS);
	});
	target.onDidChangeModelContent(() => {
		if (!drag) show(null);
	});

	handle.element.addEventListener('pointerdown', (event) => shown && begin(shown, event));
	handle.element.addEventListener('mousedown', (event) => event.preventDefault());
	handle.element.addEventListener('pointermove', move);
	handle.element.addEventListener('pointerup', end);
	handle.element.addEventListener('pointercancel', end);
	// Before Monaco, to whom Alt means a second cursor.
	for (const kind of ['pointerdown', 'mousedown'] as const)
		target.getDomNode()?.addEventListener(
			kind,
			(event) => {
				if (
					!event.altKey ||
					event.shiftKey ||
					isReadonly() ||
					handle.element.contains(event.target as Node)
				)
					return;
				const model = target.getModel();
				const over = target.getTargetAtClientPoint(event.clientX, event.clientY);
				if (!model || over?.type !== editor.MouseTargetType.CONTENT_TEXT) return;
				const number = numberAtPosition(model, over.position);
				if (!number) return;
				if (event instanceof PointerEvent) begin(number, event);
				else {
					event.preventDefault();
					event.stopPropagation();
				}
			},
			{ capture: true }
		);
	target.onDidDispose(() => clearTimeout(leaving));
}
