package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;

/**
 * Opportunities to open, best first.
 *
 * @param list the drafts, each account and offering once
 * @param definitions what was applied: that of the ranking, that of its rules if there are any, those of the white
 *     space
 * @param asOf the date as of which they were drafted
 */
public record OpportunityDrafts(
        ImmutableList<OpportunityDraft> list, ImmutableList<DefinitionRef> definitions, AsOf asOf) {
    /**
     * Checks that all parts are there.
     *
     * @param list the drafts
     * @param definitions what was applied
     * @param asOf the date as of which they were drafted
     */
    public OpportunityDrafts {
        requireNonNull(list, "list");
        requireNonNull(definitions, "definitions");
        requireNonNull(asOf, "asOf");
    }
}
