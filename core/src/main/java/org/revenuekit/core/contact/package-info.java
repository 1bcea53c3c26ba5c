/**
 * The people we know at our customers (顧客担当者): what they are called, what they decide, and how far up they stand.
 *
 * <h2>Concepts</h2>
 *
 * <ul>
 *   <li>{@link org.revenuekit.core.contact.Contact Contact} is a person at an account, with the
 *       {@linkplain org.revenuekit.core.contact.ContactRole roles} that matter to a sale: who decides (意思決定権者), who
 *       drafts the proposal inside (起案者), on whom it hangs (キーマン), who leads the staff (顧客スタッフ責任者), whom we call
 *       (窓口). A title (役職) is no role: the one is printed on the card, the other is found out.
 *   <li>{@link org.revenuekit.core.contact.PositionTitles PositionTitles} is the definition by which a title becomes a
 *       {@linkplain org.revenuekit.core.contact.PositionRank rank}. A title that it does not name has no rank, rather
 *       than a low one.
 *   <li>{@link org.revenuekit.core.contact.Contacts Contacts} is what was known of them on one day. Two of them tell
 *       who moved (異動).
 * </ul>
 *
 * <h2>Laws kept</h2>
 *
 * <ul>
 *   <li>Given = kept + reported: of several contacts with one id the first stands.
 *   <li>Titles that differ only in width, letter case or white space have one rank.
 *   <li>No hash differs between launches.
 * </ul>
 */
@NullMarked
package org.revenuekit.core.contact;

import org.jspecify.annotations.NullMarked;
