package org.revenuekit.hierarchy.rollup;

import org.joda.money.Money;
import org.revenuekit.hierarchy.Family;

/**
 * A family's place among all families.
 *
 * @param rank 1 + the number of families with strictly more, so that ties share a rank
 * @param family the family
 * @param value its rolled-up value, rounded once
 */
public record RankedFamily(long rank, Family family, Money value) {}
