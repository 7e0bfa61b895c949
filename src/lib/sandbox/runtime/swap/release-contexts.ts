import type { Renderer } from '../p5';

/**
 * Gives the browser back what a renderer that is no longer shown drew in three dimensions with, itself or in its
 * filters: of such contexts there are only so many, and the browser takes back the oldest, which may be in use.
 */
export function releaseContexts(renderer: Renderer | undefined): void {
	for (const context of [renderer?.drawingContext, renderer?._filterRenderer?.gl])
		if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext)
			context.getExtension('WEBGL_lose_context')?.loseContext();
}
