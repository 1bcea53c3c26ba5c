package org.revenuekit.hierarchy.rollup;

import org.joda.money.Money;
import org.revenuekit.hierarchy.Node;

/**
 * An account's place among all accounts, each alone.
 *
 * @param rank 1 + the number of accounts with strictly more, so that ties share a rank
 * @param account the account
 * @param value its own value, rounded once
 */
public record RankedAccount(long rank, Node account, Money value) {}
