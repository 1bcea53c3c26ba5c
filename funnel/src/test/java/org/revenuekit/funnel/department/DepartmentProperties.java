package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.department.DepartmentWorld.APRIL;
import static org.revenuekit.funnel.department.DepartmentWorld.MQL;
import static org.revenuekit.funnel.department.DepartmentWorld.OPPORTUNITY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.PassEnd;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

/** The measures of departments against naive ones over {@link Journey}, and the laws that hold between them. */
class DepartmentProperties {
    @Provide
    Arbitrary<DepartmentLog> logs() {
        return DepartmentLog.any();
    }

    @Provide
    Arbitrary<InsideSalesPolicy> policies() {
        return Arbitraries.of(MeetingBase.values())
                .map(base -> InsideSalesPolicy.standard().withMeetingBase(base));
    }

    private static InsideSales inside(DepartmentLog log, InsideSalesPolicy policy) {
        return InsideSalesReview.of(policy).measure(log.journeys(), log.dials(), APRIL);
    }

    private static FieldSales field(DepartmentLog log, DealBasis basis) {
        return FieldSalesReview.of(FieldSalesPolicy.standard()).measure(log.journeys(), basis, APRIL);
    }

    private static PartnerReport partners(DepartmentLog log, DealBasis basis) {
        return PartnerReview.of(FieldSalesPolicy.standard()).measure(log.journeys(), log.involvements(), basis, APRIL);
    }

    // naive

    private static boolean isAtOrBeyond(Visit visit, StageId stage) {
        return !DepartmentWorld.PROCESS.isBefore(visit.stage(), stage);
    }

    private static Optional<Visit> first(Pass pass, StageId stage) {
        return pass.visits().stream()
                .filter(visit -> isAtOrBeyond(visit, stage))
                .findFirst();
    }

    private static boolean isInApril(Instant at) {
        return APRIL.contains(DepartmentWorld.TOKYO.dateOf(at));
    }

    private static boolean reachedInApril(Pass pass, StageId stage) {
        return first(pass, stage).filter(visit -> isInApril(visit.enteredAt())).isPresent();
    }

    private static DealOutcome outcome(Pass pass) {
        if (first(pass, DepartmentWorld.WON).isPresent()) {
            return DealOutcome.WON;
        }
        return pass.end()
                .map(end -> end.kind() == PassEnd.Kind.LOST ? DealOutcome.LOST : DealOutcome.WITHDRAWN)
                .orElse(DealOutcome.OPEN);
    }

    private static Optional<Instant> closedAt(Pass pass) {
        return first(pass, DepartmentWorld.WON)
                .map(Visit::enteredAt)
                .or(() -> pass.end().map(PassEnd::at));
    }

    private static List<Pass> passes(Journeys journeys) {
        return journeys.stream().flatMap(journey -> journey.passes().stream()).toList();
    }

    private static List<Pass> deals(Stream<Pass> passes, DealBasis basis) {
        return passes.filter(pass -> first(pass, OPPORTUNITY).isPresent())
                .filter(pass -> (basis == DealBasis.CREATED
                                ? first(pass, OPPORTUNITY).map(Visit::enteredAt)
                                : closedAt(pass))
                        .filter(DepartmentProperties::isInApril)
                        .isPresent())
                .toList();
    }

    private static DealCounts counts(List<Pass> deals) {
        ToLongFunction<DealOutcome> count = outcome ->
                deals.stream().filter(pass -> outcome(pass) == outcome).count();
        return new DealCounts(
                count.applyAsLong(DealOutcome.WON),
                count.applyAsLong(DealOutcome.LOST),
                count.applyAsLong(DealOutcome.WITHDRAWN),
                count.applyAsLong(DealOutcome.OPEN));
    }

    @Property
    void dealsAreThoseOfANaiveWalk(@ForAll("logs") DepartmentLog log, @ForAll DealBasis basis) {
        FieldSales sales = field(log, basis);
        List<Pass> deals = deals(passes(log.journeys()).stream(), basis);

        assertEquals(counts(deals), sales.counts());
        for (StageId stage : sales.byStageReached().keySet()) {
            assertEquals(
                    counts(deals.stream()
                            .filter(pass -> first(pass, stage).isPresent())
                            .toList()),
                    sales.reached(stage));
        }
    }

    @Property
    void leadTimesAreThoseOfANaiveWalk(@ForAll("logs") DepartmentLog log, @ForAll DealBasis basis) {
        List<Duration> fromCreation = new ArrayList<>();
        List<Duration> fromApproach = new ArrayList<>();
        log.journeys().stream().forEach(journey -> {
            Instant began = Instant.MIN;
            for (Pass pass : journey.passes()) {
                if (pass.source() == PassSource.NEW || pass.source() == PassSource.CUSTOMER) {
                    began = pass.startedAt();
                }
                if (!deals(Stream.of(pass), basis).isEmpty() && outcome(pass) == DealOutcome.WON) {
                    Instant from = began;
                    Instant won = closedAt(pass).orElseThrow();
                    fromCreation.add(Duration.between(from, won));
                    journey.touches().stream()
                            .filter(touch -> !touch.isBefore(from) && !touch.isAfter(won))
                            .findFirst()
                            .ifPresent(touch -> fromApproach.add(Duration.between(touch, won)));
                }
            }
        });

        assertEquals(
                new LeadTime(summary(fromCreation), summary(fromApproach), fromCreation.size() - fromApproach.size()),
                field(log, basis).leadTime());
    }

    private static DurationSummary summary(List<Duration> durations) {
        return DurationSummary.ofMicros(
                durations.stream().mapToLong(each -> each.toNanos() / 1_000).toArray());
    }

    @Property
    void insideSalesIsThatOfANaiveWalk(
            @ForAll("logs") DepartmentLog log, @ForAll("policies") InsideSalesPolicy policy) {
        InsideSales sales = inside(log, policy);
        Journeys journeys = log.journeys();
        List<Pass> passes = passes(journeys);
        List<Dial> dials = log.dials().stream()
                .filter(dial -> journeys.leads().find(dial.lead()).isPresent() && isInApril(dial.at()))
                .toList();
        Set<List<Object>> calls = new HashSet<>();
        Set<List<Object>> answered = new HashSet<>();
        dials.forEach(dial -> {
            calls.add(List.of(dial.lead(), dial.seller(), dial.at()));
            if (dial.connected()) {
                answered.add(List.of(dial.lead(), dial.seller(), dial.at()));
            }
        });

        assertEquals(calls.size(), sales.dials());
        assertEquals(Ratio.of(answered.size(), calls.size()), sales.connectRate());
        assertEquals(dials.stream().map(Dial::lead).distinct().count(), sales.dialledLeads());
        assertEquals(
                dials.stream()
                        .filter(Dial::connected)
                        .map(Dial::lead)
                        .distinct()
                        .count(),
                sales.connectedLeads());
        assertEquals(naiveDialRate(journeys, dials), sales.dialRate());
        assertEquals(naiveMeetingRate(journeys, dials, policy.meetingBase()), sales.meetingRate());
        assertEquals(
                passes.stream()
                        .filter(pass -> reachedInApril(pass, OPPORTUNITY))
                        .count(),
                sales.meetingsBooked());
        assertEquals(sales.meetingsBooked(), sales.opportunities());
        assertEquals(naiveOpportunityRate(passes), sales.opportunityRate());
        assertEquals(
                counts(passes.stream()
                        .filter(pass -> reachedInApril(pass, OPPORTUNITY))
                        .toList()),
                sales.handedOver());
    }

    private static Ratio naiveDialRate(Journeys journeys, List<Dial> dials) {
        Instant start = DepartmentWorld.at("04-01T00:00");
        Instant end = DepartmentWorld.at("05-01T00:00");
        List<LeadId> assigned = journeys.stream()
                .filter(journey -> journey.passes().stream()
                        .flatMap(pass -> pass.visits().stream())
                        .filter(visit ->
                                visit.stage().equals(MQL) && visit.enteredAt().isBefore(end))
                        .anyMatch(visit -> !visit.enteredAt().isBefore(start)
                                || visit.leftAt().orElse(Instant.MAX).isAfter(start)))
                .map(journey -> journey.lead().id())
                .toList();
        return Ratio.of(
                assigned.stream()
                        .filter(lead ->
                                dials.stream().anyMatch(dial -> dial.lead().equals(lead)))
                        .count(),
                assigned.size());
    }

    private static Ratio naiveMeetingRate(Journeys journeys, List<Dial> dials, MeetingBase base) {
        List<Boolean> booked = journeys.stream()
                .flatMap(journey -> dials.stream()
                        .filter(dial -> dial.lead().equals(journey.lead().id()))
                        .filter(dial -> base == MeetingBase.DIALLED || dial.connected())
                        .map(Dial::at)
                        .min(Instant::compareTo)
                        .map(call -> journey.passes().stream()
                                .filter(pass -> reachedInApril(pass, OPPORTUNITY))
                                .anyMatch(pass -> !first(pass, OPPORTUNITY)
                                        .orElseThrow()
                                        .enteredAt()
                                        .isBefore(call)))
                        .stream())
                .toList();
        return Ratio.of(booked.stream().filter(each -> each).count(), booked.size());
    }

    private static Ratio naiveOpportunityRate(List<Pass> passes) {
        long nurtured = 0;
        long converted = 0;
        for (Pass pass : passes) {
            List<StageId> stages = pass.visits().stream().map(Visit::stage).toList();
            int place = stages.indexOf(MQL);
            if (place >= 0 && isInApril(pass.visits().get(place).enteredAt())) {
                nurtured++;
                converted +=
                        pass.visits().stream().skip(place).anyMatch(visit -> isAtOrBeyond(visit, OPPORTUNITY)) ? 1 : 0;
            }
        }
        return Ratio.of(converted, nurtured);
    }

    // laws

    private static List<Ratio> rates(InsideSales sales) {
        return List.of(
                sales.dialRate(),
                sales.connectRate(),
                sales.meetingRate(),
                sales.opportunityRate(),
                sales.nurturedOpenShare(),
                sales.handedOver().winRate(),
                sales.handedOver().closeRate(),
                Ratio.of(sales.dials(), 1),
                Ratio.of(sales.dialledLeads(), 1),
                Ratio.of(sales.connectedLeads(), 1),
                Ratio.of(sales.meetingsBooked(), 1),
                Ratio.of(sales.opportunities(), 1));
    }

    private static List<Ratio> rates(FieldSales sales) {
        ContractValue value = sales.contractValue(CurrencyUnit.JPY);
        LeadTime time = sales.leadTime();
        return List.of(
                sales.counts().winRate(),
                sales.counts().closeRate(),
                value.mean(),
                Ratio.of(value.unvalued(), 1),
                Ratio.of(time.fromCreation().count(), 1),
                Ratio.of(time.fromApproach().count(), 1));
    }

    /** Of what adds up, groups and those in none come to the whole. */
    private static <A> void assertSums(Grouped<?, A> grouped, Function<A, List<Ratio>> measures) {
        List<Ratio> total = measures.apply(grouped.total());
        List<List<Ratio>> parts = Stream.concat(grouped.groups().values().stream(), Stream.of(grouped.ungrouped()))
                .map(measures)
                .toList();
        for (int i = 0; i < total.size(); i++) {
            int measure = i;
            Ratio sum = parts.stream().map(part -> part.get(measure)).reduce(Ratio.of(0, 0), Ratio::plus);
            assertEquals(total.get(i).numerator(), sum.numerator(), () -> grouped.grouping() + " " + measure);
        }
    }

    @Property
    void groupsSumToTheWhole(@ForAll("logs") DepartmentLog log, @ForAll("policies") InsideSalesPolicy policy) {
        InsideSales sales = inside(log, policy);
        FieldSales deals = field(log, DealBasis.CREATED);
        Grouping<Lead, ChannelId> channel = Grouping.of("channel", Lead::channel);

        assertSums(sales.bySeller(), DepartmentProperties::rates);
        assertSums(sales.byRole(), DepartmentProperties::rates);
        assertSums(sales.by(channel), DepartmentProperties::rates);
        assertSums(deals.bySeller(), DepartmentProperties::rates);
        assertSums(deals.by(channel), DepartmentProperties::rates);
        assertSums(deals.byMonth(), DepartmentProperties::rates);
        assertEquals(
                deals.counts(),
                deals.bySeller().groups().values().stream()
                        .map(FieldSales::counts)
                        .reduce(deals.bySeller().ungrouped().counts(), DealCounts::plus));
    }

    @Property
    void ratesLieBetweenNothingAndAll(@ForAll("logs") DepartmentLog log, @ForAll("policies") InsideSalesPolicy policy) {
        rates(inside(log, policy)).stream()
                .limit(7)
                .filter(Ratio::isDefined)
                .forEach(rate -> assertTrue(
                        rate.isAtLeast(BigDecimal.ZERO) && rate.numerator().compareTo(rate.denominator()) <= 0));
    }

    @Property
    void doublingThePopulationChangesNoRate(
            @ForAll("logs") DepartmentLog log, @ForAll("policies") InsideSalesPolicy policy, @ForAll DealBasis basis) {
        assertDoubled(
                rates(inside(log, policy)).subList(0, 7),
                rates(inside(log.twice(), policy)).subList(0, 7));
        assertDoubled(
                rates(field(log, basis)).subList(0, 3),
                rates(field(log.twice(), basis)).subList(0, 3));
        assertDoubled(
                List.of(partners(log, basis).shareOfRevenue(CurrencyUnit.JPY)),
                List.of(partners(log.twice(), basis).shareOfRevenue(CurrencyUnit.JPY)));
    }

    private static void assertDoubled(List<Ratio> once, List<Ratio> twice) {
        assertEquals(once.stream().map(rate -> rate.plus(rate)).toList(), twice);
    }

    @Property
    void theOrderOfWhatIsGivenChangesNothing(
            @ForAll("logs") DepartmentLog log,
            @ForAll("policies") InsideSalesPolicy policy,
            @ForAll DealBasis basis,
            @ForAll Random random) {
        DepartmentLog shuffled = log.shuffled(random);
        InsideSales one = inside(log, policy);
        InsideSales other = inside(shuffled, policy);

        assertEquals(rates(one), rates(other));
        assertEquals(one.tally(), other.tally());
        assertEquals(one.bySeller().groups().keySet(), other.bySeller().groups().keySet());
        one.bySeller()
                .groups()
                .forEach((seller, sales) -> assertEquals(
                        rates(sales),
                        rates(Objects.requireNonNull(other.bySeller().groups().get(seller)))));
        assertEquals(rates(field(log, basis)), rates(field(shuffled, basis)));
        assertEquals(partners(log, basis).tally(), partners(shuffled, basis).tally());
        assertEquals(
                partners(log, basis).findings().countByCode(),
                partners(shuffled, basis).findings().countByCode());
    }

    @Property
    void noFactIsLostAndEachDealIsOnceInATotal(@ForAll("logs") DepartmentLog log, @ForAll DealBasis basis) {
        PartnerReport report = partners(log, basis);
        FactTally tally = report.tally();
        MoneyFraction zero = DepartmentWorld.yen(0);

        assertEquals(log.involvements().size(), tally.given());
        assertEquals(tally.given(), tally.used() + tally.outside() + tally.reported());
        assertEquals(
                log.dials().size(),
                inside(log, InsideSalesPolicy.standard()).tally().given());
        assertEquals(
                report.all().counts(),
                report.partnered().counts().plus(report.direct().counts()));
        assertEquals(
                report.all().contractValue(CurrencyUnit.JPY).sum(),
                report.partnered()
                        .contractValue(CurrencyUnit.JPY)
                        .sum()
                        .plus(report.direct().contractValue(CurrencyUnit.JPY).sum()));
        long overlapping = report.byPartner().values().stream()
                .mapToLong(sales -> sales.counts().all())
                .sum();
        assertTrue(overlapping >= report.partnered().counts().all() + report.shared());
        assertTrue(report.shared() > 0
                || overlapping == report.partnered().counts().all());
        assertTrue(report.partnered().contractValue(CurrencyUnit.JPY).sum().compareTo(zero) >= 0);
    }

    @Property
    void partnersHaveTheDealsOfANaiveSearch(@ForAll("logs") DepartmentLog log, @ForAll DealBasis basis) {
        PartnerReport report = partners(log, basis);
        Journeys journeys = log.journeys();
        for (PartnerId partner : report.partners()) {
            List<Pass> deals = journeys.stream()
                    .flatMap(journey -> journey.passes().stream()
                            .filter(pass -> log.involvements().stream()
                                    .filter(each -> each.partner().equals(partner))
                                    .anyMatch(each -> isOf(each, journey, pass))))
                    .toList();
            assertEquals(
                    counts(deals(deals.stream(), basis)), report.of(partner).counts());
        }
    }

    private static boolean isOf(PartnerInvolvement involvement, Journey journey, Pass pass) {
        return involvement.lead().equals(journey.lead().id())
                && !involvement.on().isAfter(DepartmentWorld.day("04-30"))
                && journey.passes().stream()
                        .filter(each -> first(each, OPPORTUNITY).isPresent())
                        .filter(each -> closedAt(each)
                                .filter(at -> DepartmentWorld.TOKYO.dateOf(at).isBefore(involvement.on()))
                                .isEmpty())
                        .findFirst()
                        .filter(pass::equals)
                        .isPresent();
    }
}
