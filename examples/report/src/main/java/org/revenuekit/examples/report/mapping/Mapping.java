package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/**
 * How one folder of exports becomes canonical tables. Read it with {@link MappingReader}.
 *
 * @param name what the mapping is called
 * @param about free text, possibly empty
 * @param currency currency of amounts that have no currency column
 * @param zone where the days of the business begin and end
 * @param fiscalYearStart month in which the fiscal year begins
 * @param taxBasis whether amounts contain tax
 * @param view how links become one forest
 * @param selfLinkMarksTop whether a link from an account to itself is how the data mark a top; empty leaves it to the
 *     view
 * @param whiteSpace what counts as owned, and what an open cell is worth
 * @param segmentation how observations become scores and segments
 * @param phases how evidence becomes relationship phases
 * @param funnel how leads and their events become a funnel
 * @param plan what is planned and forecast of it, if anything is
 * @param revenue how what is paid again and again becomes recurring revenue
 * @param success by what customers are judged after the sale; empty if the mapping says nothing of it
 * @param lifetime how it is told what customers are worth until they leave; empty if it is not asked for
 * @param lifecycle how leads and assets of accounts become one lifecycle
 * @param aliases spellings that mean the same, by name
 * @param ignoredFiles files that are not read, with the reason
 * @param bods the files of statements, read after the sources
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
        ViewName view,
        Optional<Boolean> selfLinkMarksTop,
        WhiteSpacePolicy whiteSpace,
        SegmentationDefinitions segmentation,
        PhaseDefinitions phases,
        FunnelDefinitions funnel,
        Optional<PlanDefinitions> plan,
        RevenueDefinitions revenue,
        Optional<SuccessDefinitions> success,
        Optional<LifetimeDefinitions> lifetime,
        CustomerLifecyclePolicy lifecycle,
        ImmutableMap<String, Alias> aliases,
        ImmutableMap<String, String> ignoredFiles,
        ImmutableList<BodsFiles> bods,
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
        requireNonNull(view, "view");
        requireNonNull(selfLinkMarksTop, "selfLinkMarksTop");
        requireNonNull(whiteSpace, "whiteSpace");
        requireNonNull(segmentation, "segmentation");
        requireNonNull(phases, "phases");
        requireNonNull(funnel, "funnel");
        requireNonNull(plan, "plan");
        requireNonNull(revenue, "revenue");
        requireNonNull(success, "success");
        requireNonNull(lifetime, "lifetime");
        requireNonNull(lifecycle, "lifecycle");
        requireNonNull(aliases, "aliases");
        requireNonNull(ignoredFiles, "ignoredFiles");
        requireNonNull(bods, "bods");
        requireNonNull(sources, "sources");
        requireNonNull(checks, "checks");
    }
}
