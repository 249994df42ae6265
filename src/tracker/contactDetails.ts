/** What a cell of mixed contact details holds; what it does not hold is `''`. */
export type ContactDetails = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

const nothing: ContactDetails = { name: '', email: '', phone: '' };
const emailAddress = /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[^\s<>(),;:"]+/;
const phoneNumber = /\+?\(?\d[\d\s()./-]{5,}\d/;

/**
 * An e-mail address, a telephone number, or else a name from a cell that may hold any of them.
 * @example contactDetailsOf('hr@example.com') //=> { name: '', email: 'hr@example.com', phone: '' }
 */
export function contactDetailsOf(text: string): ContactDetails {
  if (text === '') return nothing;
  const email = emailAddress.exec(text)?.[0] ?? '';
  const phone = phoneNumber.exec(text.replace(email, ''))?.[0] ?? '';
  return email === '' && phone === '' ? { ...nothing, name: text } : { name: '', email, phone };
}
