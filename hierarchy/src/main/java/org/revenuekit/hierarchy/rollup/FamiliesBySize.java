package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * Families by their number of accounts. Every family is in exactly one band, so the bands come to the total.
 *
 * @param definition name and version of the size bands
 * @param bands one for each cut point, ascending, empty bands too
 */
public record FamiliesBySize(DefinitionRef definition, ImmutableList<SizeBand> bands) {}
