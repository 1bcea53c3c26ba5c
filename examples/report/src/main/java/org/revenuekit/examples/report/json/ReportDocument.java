package org.revenuekit.examples.report.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;

/** The shape of report.json; what each key means is said in REPORT.md and in the schema beside this class. */
record ReportDocument(
        Report report,
        Counts counts,
        Revenue revenue,
        RatioValue winRate,
        ImmutableList<AccountRow> accounts,
        ImmutableList<FamilyRow> families,
        ImmutableList<FlipRow> flips,
        Insights insights,
        PortfolioJson.Sizes sizes,
        ImmutableList<PortfolioJson.LevelRow> levels,
        ImmutableList<PortfolioJson.YearRow> years,
        Optional<PortfolioJson.Known> known,
        Optional<LinkJson.Links> links,
        Optional<LinkJson.Graph> graph,
        Optional<OwnershipJson.Ownership> ownership,
        Optional<TeamJson.Teams> teams,
        Optional<WhiteSpaceJson.Space> whiteSpace,
        Optional<SegmentationJson.Segmentation> segmentation,
        Optional<PhaseJson.Phases> phases,
        Optional<FunnelJson.Funnel> funnel,
        Optional<PlanJson.Plans> plan,
        Optional<DepartmentJson.Departments> departments,
        Optional<RecurringJson.Recurring> recurring,
        Optional<SuccessJson.Success> success,
        Optional<LifetimeJson.Lifetime> lifetime,
        Optional<LifecycleJson.Lifecycle> lifecycle,
        Optional<HistoryJson.History> history,
        Findings findings,
        Reading reading) {

    record Report(
            String name,
            String asOf,
            String asOfSource,
            Optional<String> knownOn,
            String currency,
            String taxBasis,
            String zone,
            int fiscalYearStart,
            String fiscalYear,
            String view,
            ImmutableList<String> definitions) {}

    record Counts(
            long accounts,
            long families,
            long familiesOfSeveral,
            long externalTops,
            long depth,
            long linksGiven,
            long linksSetAside,
            long opportunities,
            long won,
            long lost,
            long open) {}

    record Revenue(BigDecimal total, String exact, Optional<BigDecimal> gross, BigDecimal ungrouped, Facts facts) {}

    record Facts(long given, long used, long ungrouped, long outside, long leftOut) {}

    /** A ratio keeps both numbers; the value is rounded to six decimals, and absent where it is undefined. */
    record RatioValue(BigDecimal numerator, BigDecimal denominator, Optional<BigDecimal> value) {}

    record Company(String id, String name) {}

    record AccountRow(long rank, String id, String name, BigDecimal revenue, Optional<String> parent, String family) {}

    record FamilyRow(
            long rank,
            String id,
            String name,
            boolean external,
            boolean cyclic,
            long accounts,
            BigDecimal revenue,
            String exact,
            BigDecimal ownRevenue,
            RatioValue winRate,
            ImmutableList<Company> members) {}

    record FlipRow(
            Company family,
            long rank,
            BigDecimal revenue,
            long rankByLargest,
            RankedCompany largest,
            Optional<RankedCompany> top,
            ImmutableList<Company> overtaken) {}

    record RankedCompany(String id, String name, long rank, BigDecimal revenue) {}

    record Insights(
            ImmutableList<DiscountRow> discounts,
            DiscountScope discountScope,
            Measured<CoverageRow> coverage,
            Measured<EffortRow> effort) {}

    /** What was looked for; without items where it could not be measured. */
    record Measured<T>(boolean measured, ImmutableList<T> items) {}

    record DiscountRow(
            Company family,
            Optional<Company> product,
            ImmutableList<PriceRow> prices,
            long known,
            long buyers,
            RatioValue spread,
            boolean restsOnFew,
            boolean explainedByVolume,
            BigDecimal atStake,
            BigDecimal costToLowest,
            BigDecimal gainToHighest) {}

    record PriceRow(Company account, RatioValue price, long sample) {}

    record DiscountScope(long compared, long notComparable, long linesExcused, long linesWithoutPrice) {}

    record CoverageRow(
            Company family,
            long rank,
            ImmutableList<String> reasons,
            ImmutableMap<String, ImmutableList<String>> owners,
            ImmutableList<String> juniors,
            ImmutableList<String> withoutOwner) {}

    record EffortRow(
            Company family,
            long rank,
            RatioValue shareOfValue,
            RatioValue shareOfEffort,
            RatioValue seniorShare,
            RatioValue seniorShareOfAll,
            Company most,
            RatioValue shareOfMost) {}

    record Findings(ImmutableSortedMap<String, Long> countByCode, ImmutableList<FindingRow> items) {}

    record FindingRow(
            String code,
            String severity,
            String meaning,
            Optional<SubjectValue> subject,
            ImmutableList<Row> rows,
            Optional<String> column,
            Optional<String> value,
            ImmutableMap<String, String> details) {}

    record SubjectValue(String type, String id) {}

    record Row(String file, long row) {}

    record Reading(
            ImmutableList<FileRow> files,
            ImmutableList<SourceRow> sources,
            ImmutableList<AliasRow> aliases,
            ImmutableList<InterestRow> interests) {}

    record InterestRow(String type, boolean indirect, long count) {}

    record FileRow(String file, String use, Optional<String> why) {}

    record SourceRow(
            String table,
            String file,
            long rows,
            long used,
            long repeated,
            long setAside,
            long leftOut,
            long empty,
            long made) {}

    record AliasRow(
            String alias,
            String file,
            String column,
            String from,
            String to,
            long times,
            ImmutableList<Long> firstRows) {}
}
