/**
 * Money that is exact until it is shown: fractions of a minor unit, exchange rates, allocation, and the one reader of
 * text amounts.
 *
 * <p>At the edge money is Joda-Money's {@link org.joda.money.Money}, which cannot be finer than a minor unit. A line of
 * price x quantity x (1 - discount) can be: {@link org.revenuekit.core.money.MoneyFraction} keeps it exact, and the
 * caller rounds once, half up, where it is shown. Nothing here is a {@code double}, and nothing knows a default locale
 * or currency.
 *
 * <p>Laws kept: a sum is the same for every order, split and number of threads; equality ignores the scale ("1.0" is
 * "1.00"); two currencies never make one number, also where a side is zero; a rate that is not stated is an empty
 * answer, never 0, 1 or an inverse; parts of an allocation sum exactly to the whole; hostile text is refused before it
 * is parsed.
 */
@NullMarked
package org.revenuekit.core.money;

import org.jspecify.annotations.NullMarked;
