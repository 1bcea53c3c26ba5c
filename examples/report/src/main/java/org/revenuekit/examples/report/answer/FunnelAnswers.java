package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.FunnelDefinitions;
import org.revenuekit.examples.report.mapping.FunnelPolicies;
import org.revenuekit.funnel.bottleneck.BottleneckAnalysis;
import org.revenuekit.funnel.bottleneck.Bottlenecks;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionCurve;
import org.revenuekit.funnel.flow.Ageing;
import org.revenuekit.funnel.flow.AgeingReview;
import org.revenuekit.funnel.flow.BuyerHeadStart;
import org.revenuekit.funnel.flow.FollowUpReview;
import org.revenuekit.funnel.flow.HandOffReport;
import org.revenuekit.funnel.flow.HandOffReview;
import org.revenuekit.funnel.flow.MissedFollowUps;
import org.revenuekit.funnel.flow.OutlookComparison;
import org.revenuekit.funnel.flow.OutlookReview;
import org.revenuekit.funnel.flow.Recycling;
import org.revenuekit.funnel.flow.StageTimes;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;

/**
 * How leads go through the process, and where it is stuck.
 *
 * @param journeys the journeys of all leads
 * @param conversion the conversion of the cohort
 * @param curve by when which part of the cohort came from the first stage to the goal; empty if nobody began
 * @param months the conversion of its monthly cohorts
 * @param outcomes how the passes that began with the cohort ended
 * @param times how long leads stay in stages
 * @param ageing how long open leads are where they are
 * @param flows stock and flow of the last months, the last up to the date asked about
 * @param recycling what became of leads that came back
 * @param outlook what was expected of leads beside what became of them; empty if the mapping expects nothing
 * @param breakdown the conversion of groups of leads, if the mapping names one, or leads have channels
 * @param handOffs whether hand-offs are answered in time; empty if the process has none, or no touch is known
 * @param missed whom nobody followed; empty if no touch is known
 * @param bottlenecks where it is stuck, over the same months; empty where the rates of steps do not multiply
 * @param changes why the last monthly cohorts brought more or less than those before
 * @param headStart what buyers did before we called; empty if nothing is known of it
 */
public record FunnelAnswers(
        Journeys journeys,
        Conversion conversion,
        Optional<ConversionCurve> curve,
        Grouped<YearMonth, Conversion> months,
        ImmutableList<FunnelOutcome> outcomes,
        StageTimes times,
        Ageing ageing,
        ImmutableList<StockFlow> flows,
        Recycling recycling,
        Optional<OutlookComparison> outlook,
        Optional<Grouped<String, Conversion>> breakdown,
        Optional<HandOffReport> handOffs,
        Optional<MissedFollowUps> missed,
        Optional<Bottlenecks> bottlenecks,
        ImmutableList<MonthChange> changes,
        Optional<BuyerHeadStart> headStart) {
    private static final ImmutableList<Integer> CURVE_DAYS = ImmutableList.of(30, 60, 90, 180);

    /** Checks that nothing is null. */
    public FunnelAnswers {
        requireNonNull(journeys, "journeys");
        requireNonNull(conversion, "conversion");
        requireNonNull(curve, "curve");
        requireNonNull(months, "months");
        requireNonNull(outcomes, "outcomes");
        requireNonNull(times, "times");
        requireNonNull(ageing, "ageing");
        requireNonNull(flows, "flows");
        requireNonNull(recycling, "recycling");
        requireNonNull(outlook, "outlook");
        requireNonNull(breakdown, "breakdown");
        requireNonNull(handOffs, "handOffs");
        requireNonNull(missed, "missed");
        requireNonNull(bottlenecks, "bottlenecks");
        requireNonNull(changes, "changes");
        requireNonNull(headStart, "headStart");
    }

    /**
     * Follows the leads.
     *
     * @param data what was read
     * @param definitions the process, and how it is counted
     * @param asOf the date asked about
     * @return empty if there are no leads
     */
    public static Optional<FunnelAnswers> of(DataSet data, FunnelDefinitions definitions, AsOf asOf) {
        Leads leads = definitions.opportunities().isPresent() ? OpportunityLeads.leads(data) : data.leads();
        if (leads.size() == 0) {
            return Optional.empty();
        }
        ImmutableList<LeadEvent> events = events(data, definitions, asOf);
        Journeys journeys = JourneyTracking.of(definitions.process()).follow(leads, events, asOf);
        Conversion conversion = ConversionAnalysis.of(definitions.policy()).count(journeys, definitions.cohort());
        Optional<Grouping<Lead, String>> grouping = breakdown(leads, definitions, data.sellers());
        Grouped<YearMonth, Conversion> months = conversion.byMonth();
        FunnelPolicies policies = definitions.policies();
        boolean isTouched = events.stream().anyMatch(Touch.class::isInstance);
        return Optional.of(new FunnelAnswers(
                journeys,
                conversion,
                conversion.cumulativeIncidence(
                        journeys.definition().stages().get(0).id(),
                        journeys.definition().goal()),
                months,
                FunnelOutcome.of(journeys, definitions.cohort()),
                StageTimes.of(journeys),
                AgeingReview.of(policies.ageing()).measure(journeys),
                StockFlow.over(journeys, lastMonths(asOf, definitions.months())).months(),
                Recycling.of(journeys),
                policies.outlook().map(outlook -> OutlookReview.of(outlook).compare(journeys)),
                grouping.map(conversion::by),
                Optional.of(journeys)
                        .filter(all -> isTouched && !all.definition().handOffs().isEmpty())
                        .map(HandOffReview.of(policies.hours(asOf.calendar()))::measure),
                Optional.of(journeys).filter(all -> isTouched).map(FollowUpReview.of(policies.followUp())::find),
                bottlenecks(
                        BottleneckAnalysis.of(policies.bottleneck()),
                        conversion,
                        journeys,
                        grouping,
                        lastMonths(asOf, definitions.months())),
                MonthChange.of(months, definitions.months(), grouping),
                Optional.of(journeys)
                        .filter(all -> events.stream().anyMatch(BuyerActivity.class::isInstance))
                        .map(BuyerHeadStart::of)));
    }

    static ImmutableList<LeadEvent> events(DataSet data, FunnelDefinitions definitions, AsOf asOf) {
        return definitions
                .opportunities()
                .map(words -> OpportunityLeads.events(data, words, asOf.calendar()))
                .orElse(data.leadEvents());
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        ImmutableSet.Builder<DefinitionRef> refs = ImmutableSet.builder();
        refs.add(journeys.definition().ref(), conversion.definition().ref());
        refs.add(ageing.definition().ref());
        outlook.ifPresent(answer -> refs.add(answer.definition().ref()));
        missed.ifPresent(answer -> refs.add(answer.definition().ref()));
        bottlenecks.ifPresent(answer -> refs.add(answer.definition().ref()));
        changes.forEach(answer -> refs.add(answer.change().definition().ref()));
        return refs.build();
    }

    /**
     * Returns a few points of a curve: as of 30, 60, 90 and 180 days, as long as anything happened later, and the last.
     *
     * @param curve by when which part is converted
     * @return at most five points
     */
    public static ImmutableList<ConversionCurve.Point> shown(ConversionCurve curve) {
        ConversionCurve.Point last = curve.atEnd();
        ImmutableList.Builder<ConversionCurve.Point> points = ImmutableList.builder();
        for (int days : CURVE_DAYS) {
            Duration after = Duration.ofDays(days);
            if (after.compareTo(last.after()) < 0) {
                ConversionCurve.Point then = curve.at(after);
                points.add(new ConversionCurve.Point(after, then.converted(), then.lost(), then.open()));
            }
        }
        return points.add(last).build();
    }

    private static Span lastMonths(AsOf asOf, int months) {
        return Span.of(
                asOf.date().withDayOfMonth(1).minusMonths(months - 1L),
                asOf.date().plusDays(1));
    }

    private static Optional<Bottlenecks> bottlenecks(
            BottleneckAnalysis analysis,
            Conversion conversion,
            Journeys journeys,
            Optional<Grouping<Lead, String>> peers,
            Span period) {
        return Optional.of(peers.map(analysis::with).orElse(analysis))
                .filter(asked -> conversion.definition().ratesMultiply())
                .map(asked -> asked.find(conversion, journeys, period));
    }

    static Optional<Grouping<Lead, String>> breakdown(Leads leads, FunnelDefinitions definitions, Sellers sellers) {
        Optional<String> byChannel =
                leads.list().stream().anyMatch(lead -> lead.channel().isPresent())
                        ? Optional.of(FunnelDefinitions.CHANNEL)
                        : Optional.empty();
        return definitions.breakdown().or(() -> byChannel).map(name -> grouping(name, sellers));
    }

    private static Grouping<Lead, String> grouping(String name, Sellers sellers) {
        return switch (name) {
            case FunnelDefinitions.CHANNEL ->
                Grouping.of(name, lead -> lead.channel().map(ChannelId::value));
            case FunnelDefinitions.SELLER ->
                Grouping.of(name, lead -> lead.seller().map(SellerId::value));
            case FunnelDefinitions.MANAGER ->
                Grouping.of(
                        name,
                        lead -> lead.seller()
                                .flatMap(sellers::find)
                                .flatMap(Seller::manager)
                                .map(SellerId::value));
            default ->
                Grouping.of(name, lead -> Optional.ofNullable(lead.attributes().get(name)));
        };
    }
}
