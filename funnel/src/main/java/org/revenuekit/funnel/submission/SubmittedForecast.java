package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.LeadId;

/**
 * What a period will bring as sellers say (ヨミ表): the answer of {@link SubmissionReview}. What is won is a fact and not
 * a submission; open leads stand in the category submitted last. Sums are exact; one beyond the limits of
 * {@link MoneyFraction} is an {@link ArithmeticException}.
 */
public final class SubmittedForecast {
    private final ForecastScale definition;
    private final Span period;
    private final AsOf asOf;
    private final ImmutableList<LeadReading> readings; // by lead
    private final ImmutableList<ForecastLine> lines;

    SubmittedForecast(ForecastScale definition, Span period, AsOf asOf, ImmutableList<LeadReading> readings) {
        this.definition = definition;
        this.period = period;
        this.asOf = asOf;
        this.readings = readings;
        this.lines =
                readings.stream().flatMap(reading -> reading.line().stream()).collect(toImmutableList());
    }

    /**
     * Returns what is expected in a category.
     *
     * @param category its id
     * @return the open leads that are in it and expected in the period
     * @throws UnknownIdException if the scale has no such category
     */
    public ForecastSum of(CategoryId category) {
        CategoryId id = definition.category(category).id();
        return sum(line -> line.category().equals(Optional.of(id)), ForecastLine::expected);
    }

    /**
     * Returns what is expected in each category.
     *
     * @return by category, in the order of the scale
     */
    public ImmutableMap<CategoryId, ForecastSum> byCategory() {
        return definition.categories().stream()
                .map(ForecastCategory::id)
                .collect(toImmutableMap(Function.identity(), this::of));
    }

    /**
     * Returns what is won so far (受注済).
     *
     * @return the wins of the period
     */
    public ForecastSum won() {
        return new ForecastSum(
                lines.stream().mapToLong(ForecastLine::wins).sum(),
                amount(lines.stream().map(ForecastLine::won)));
    }

    /**
     * Returns how many leads were lost in the period.
     *
     * @return leads that are lost now and of which the last result is of the period
     */
    public long lost() {
        return lines.stream()
                .filter(line -> line.state() == LineState.LOST)
                .filter(line -> line.closedOn().filter(period::contains).isPresent())
                .count();
    }

    /**
     * Returns what is open and expected in the period, whether it counts or not.
     *
     * @return the sum over all categories
     */
    public ForecastSum expected() {
        return sum(line -> line.state() == LineState.EXPECTED, ForecastLine::expected);
    }

    private ForecastSum sum(Predicate<ForecastLine> which, Function<ForecastLine, MoneyFraction> what) {
        List<ForecastLine> some = lines.stream().filter(which).toList();
        return new ForecastSum(some.size(), amount(some.stream().map(what)));
    }

    private MoneyFraction amount(Stream<MoneyFraction> amounts) {
        return amounts.reduce(definition.nothing(), MoneyFraction::plus);
    }

    /**
     * Returns where the period will land (着地見込).
     *
     * @return what is won so far, and all of what is expected in the categories that count
     */
    public MoneyFraction landing() {
        return amount(lines.stream().map(ForecastLine::landing));
    }

    /**
     * Returns where the period will land by the weights of the categories (加重着地見込), whether they count or not.
     *
     * @return what is won so far, and of what is expected the part that the weight says; empty if no category has one
     * @throws ArithmeticException if it, or the part of a category, is beyond the limits of {@link MoneyFraction}, such
     *     as by a weight of a tenth of an amount of 100 decimals
     */
    public Optional<MoneyFraction> weightedLanding() {
        if (definition.categories().stream()
                .allMatch(category -> category.weight().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(definition.categories().stream()
                .map(category ->
                        of(category.id()).amount().times(category.weight().orElse(BigDecimal.ZERO)))
                .reduce(won().amount(), MoneyFraction::plus));
    }

    /**
     * Returns which part of a target the landing reaches (着地見込達成率).
     *
     * @param target what the period should bring, 0 or more
     * @return landing / target; Undefined if the target is 0
     * @throws IllegalArgumentException if the target is negative
     * @throws org.joda.money.CurrencyMismatchException if it is in another currency
     */
    public Ratio attainment(MoneyFraction target) {
        gap(target); // refuses another currency
        return Ratio.of(landing().amount(), target.amount());
    }

    /**
     * Returns what the landing lacks of a target (着地ギャップ).
     *
     * @param target what the period should bring
     * @return landing - target: negative if it falls short
     * @throws org.joda.money.CurrencyMismatchException if it is in another currency
     */
    public MoneyFraction gap(MoneyFraction target) {
        return landing().minus(requireNonNull(target, "target"));
    }

    /**
     * Returns a lead.
     *
     * @param lead its id
     * @return how it stands; O(log leads)
     * @throws UnknownIdException if nothing of it is seen
     */
    public ForecastLine of(LeadId lead) {
        return find(requireNonNull(lead, "lead"))
                .orElseThrow(() -> new UnknownIdException(new Subject("lead", lead.value())));
    }

    Optional<ForecastLine> find(LeadId lead) {
        return LeadIds.find(lines, ForecastLine::lead, lead);
    }

    ImmutableList<LeadReading> readings() {
        return readings;
    }

    /**
     * Returns all leads of which anything is seen.
     *
     * @return by id
     */
    public ImmutableList<ForecastLine> lines() {
        return lines;
    }

    /**
     * Returns of which open leads nothing was submitted (ヨミ未提出).
     *
     * @return by id; none if open leads are not known
     */
    public ImmutableList<ForecastLine> notSubmitted() {
        return lines.stream()
                .filter(line -> line.state() == LineState.NOT_SUBMITTED)
                .collect(toImmutableList());
    }

    /**
     * Returns the forecast of each seller, by whoever submitted a lead last.
     *
     * @return by seller; ungrouped are leads whose seller is not known
     */
    public Grouped<SellerId, SubmittedForecast> bySeller() {
        return by(Grouping.of("seller", ForecastLine::seller));
    }

    /**
     * Returns the forecast by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the forecast of each group; leads of which nothing is seen are ungrouped, with their findings
     */
    public <K extends Comparable<? super K>> Grouped<K, SubmittedForecast> by(
            Grouping<? super ForecastLine, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < readings.size(); i++) {
            partition.add(readings.get(i).line().flatMap(grouping::keyOf), i);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private SubmittedForecast only(ImmutableIntArray some) {
        return new SubmittedForecast(
                definition, period, asOf, some.stream().mapToObj(readings::get).collect(toImmutableList()));
    }

    /**
     * Returns why the landing changed since an earlier review of the same period.
     *
     * @param earlier the answer then, by the same scale
     * @return what each cause contributed, which sums to the change exactly
     * @throws IllegalArgumentException if it is of another period or scale, or of a later date
     * @throws org.revenuekit.core.definition.DefinitionClashException if both scales have one reference but are not
     *     equal
     */
    public ForecastVariance changeSince(SubmittedForecast earlier) {
        return ForecastVariance.between(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns of what the landing is the sum.
     *
     * @return what is won, then each category that counts, in the order of the scale
     */
    public Explanation explain() {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        parts.add(Explanation.leaf("won so far", won().amount().amount()));
        definition.categories().stream()
                .map(ForecastCategory::id)
                .filter(definition.counted()::contains)
                .forEach(id -> parts.add(
                        Explanation.leaf("category " + id, of(id).amount().amount())));
        return Explanation.sum(
                "landing of " + period + " as of " + asOf + " in "
                        + definition.currency().getCode() + " (" + definition.ref() + ")",
                landing().amount(),
                parts.build());
    }

    /**
     * Returns what became of the submissions.
     *
     * @return how many stand, were followed by a later one, or are in findings
     */
    public SubmissionTally tally() {
        return readings.stream().map(LeadReading::tally).reduce(SubmissionTally.NONE, SubmissionTally::plus);
    }

    /**
     * Returns what is wrong with submissions and results.
     *
     * @return the findings, by lead
     */
    public Findings findings() {
        List<Finding> all = readings.stream()
                .flatMap(reading -> reading.findings().stream())
                .toList();
        return Findings.of(all);
    }

    /**
     * Returns the categories.
     *
     * @return the definition
     */
    public ForecastScale definition() {
        return definition;
    }

    /**
     * Returns of which days it is.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
