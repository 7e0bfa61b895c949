export { default as CreateAccountForm } from './CreateAccountForm.svelte';
export { default as ProfileForm } from './ProfileForm.svelte';
export { default as RemoveAccount } from './RemoveAccount.svelte';
export { default as SignInForm } from './SignInForm.svelte';
export { default as SignOut } from './SignOut.svelte';
export { checkForm, shownValues, withValue, type FormValues } from './check-form';
export { sameSitePath } from './next';
export type { Profile } from './profile';
export { newAccountSchema, profileSchema, removalSchema, signInSchema } from './schema';
