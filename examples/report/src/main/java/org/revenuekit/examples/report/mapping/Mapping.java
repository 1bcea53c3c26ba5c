package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/**
 * How one folder of exports becomes canonical tables. Read it with {@link MappingReader}.
 *
 * @param name what the mapping is called
 * @param about free text, possibly empty
 * @param currency currency of amounts that have no currency column
 * @param zone where the days of the business begin and end
 * @param fiscalYearStart month in which the fiscal year begins
 * @param taxBasis whether amounts contain tax
 * @param aliases spellings that mean the same, by name
 * @param ignoredFiles files that are not read, with the reason
 * @param sources the files read for each table, in the order of the mapping
 * @param checks columns whose values are looked at, used by a table or not
 */
public record Mapping(
        String name,
        String about,
        CurrencyUnit currency,
        ZoneId zone,
        Month fiscalYearStart,
        TaxBasis taxBasis,
        ImmutableMap<String, Alias> aliases,
        ImmutableMap<String, String> ignoredFiles,
        ImmutableListMultimap<CanonicalTable, SourceMapping> sources,
        ImmutableList<ValueCheck> checks) {

    /** Checks that nothing is null. */
    public Mapping {
        requireNonNull(name, "name");
        requireNonNull(about, "about");
        requireNonNull(currency, "currency");
        requireNonNull(zone, "zone");
        requireNonNull(fiscalYearStart, "fiscalYearStart");
        requireNonNull(taxBasis, "taxBasis");
        requireNonNull(aliases, "aliases");
        requireNonNull(ignoredFiles, "ignoredFiles");
        requireNonNull(sources, "sources");
        requireNonNull(checks, "checks");
    }
}
