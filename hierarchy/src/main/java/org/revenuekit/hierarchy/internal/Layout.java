package org.revenuekit.hierarchy.internal;

import java.util.function.ToIntFunction;
import org.revenuekit.core.account.AccountId;

/**
 * A hierarchy as its own module's engines see it.
 *
 * @param forest node numbers in preorder; those of accounts are their positions among the accounts
 * @param nodeOf the number of an id that was given; throws for any other
 * @param accountOf the number of the account of a fact, by its id or that of one merged into it; -1 if there is none
 */
public record Layout(Forest forest, ToIntFunction<AccountId> nodeOf, ToIntFunction<AccountId> accountOf) {}
