/**
 * Accounts (取引先): the companies we trade with.
 *
 * <p>{@link org.revenuekit.core.account.Accounts} is built once, in the order given, and is what every analysis starts
 * from. {@link org.revenuekit.core.account.NameKey} says when two spellings are the same name; it never says that two
 * names are the same company.
 */
@NullMarked
package org.revenuekit.core.account;

import org.jspecify.annotations.NullMarked;
