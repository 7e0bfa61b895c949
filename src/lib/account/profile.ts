/** What a member sees of themselves on the account page; `email` is empty when none was given. */
export type Profile = {
	id: string;
	handle: string;
	name: string;
	bio: string;
	locale: 'en' | 'sv';
	email: string;
};
