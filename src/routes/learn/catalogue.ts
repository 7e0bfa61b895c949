import { courses, lessons } from 'virtual:lessons';
import {
	buildIndex,
	competenceWords,
	courseOutline,
	lessonWords,
	type CourseOutline,
	type LessonWords,
	type SearchIndex
} from '$lib/learn';
import { getLocale } from '$lib/paraglide/runtime';

type Locale = ReturnType<typeof getLocale>;

const indexes = new Map<Locale, SearchIndex>();

/** The courses in order, in the language of the request. For the server: it holds every lesson whole. */
export const outlines = (): CourseOutline[] =>
	courses.map((course) => courseOutline(course, lessons, getLocale()));

/** All that can be found in the lessons, in the language of the request. */
export const allWords = (): LessonWords[] =>
	lessons.map((lesson) => lessonWords(lesson, getLocale(), competenceWords));

/** The lessons made ready to be searched, in the language of the request. */
export function searchIndex(): SearchIndex {
	const locale = getLocale();
	const index = indexes.get(locale) ?? buildIndex(allWords());
	indexes.set(locale, index);
	return index;
}
