package org.revenuekit.examples.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.add.Tangerine.GALACTIC_SPACE;
import static org.revenuekit.examples.add.Tangerine.K9_FOOD;
import static org.revenuekit.examples.add.Tangerine.LEAD;
import static org.revenuekit.examples.add.Tangerine.MAL;
import static org.revenuekit.examples.add.Tangerine.MQL;
import static org.revenuekit.examples.add.Tangerine.OPPORTUNITY;
import static org.revenuekit.examples.add.Tangerine.PEELER;
import static org.revenuekit.examples.add.Tangerine.PUPPY_KINGDOM;
import static org.revenuekit.examples.add.Tangerine.PUPS_R_US;
import static org.revenuekit.examples.add.Tangerine.TANGERINE_1000;
import static org.revenuekit.examples.add.Tangerine.WE_LOVE_DOGS;
import static org.revenuekit.examples.add.Tangerine.WON;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.asset.AssetHistory;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.AssetTracking;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.RenewalCalendar;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.RenewalStatus;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingsException;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.bottleneck.Bottleneck;
import org.revenuekit.funnel.bottleneck.BottleneckAnalysis;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.bottleneck.Bottlenecks;
import org.revenuekit.funnel.bottleneck.TargetRate;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Maturity;
import org.revenuekit.funnel.department.DealBasis;
import org.revenuekit.funnel.department.FieldSales;
import org.revenuekit.funnel.department.FieldSalesPolicy;
import org.revenuekit.funnel.department.FieldSalesReview;
import org.revenuekit.funnel.flow.FlowCounts;
import org.revenuekit.funnel.flow.PooledLead;
import org.revenuekit.funnel.flow.RecycledPasses;
import org.revenuekit.funnel.flow.Recycling;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.forecast.ExpectedWins;
import org.revenuekit.funnel.forecast.Forecast;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.forecast.Forecasting;
import org.revenuekit.funnel.forecast.PredictionInterval;
import org.revenuekit.funnel.forecast.WeightedPipeline;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.lifecycle.CustomerEventKind;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleFinding;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleTracking;
import org.revenuekit.funnel.lifecycle.CustomerLifecycles;
import org.revenuekit.funnel.lifecycle.CustomerStage;
import org.revenuekit.funnel.plan.Headcount;
import org.revenuekit.funnel.plan.Plan;
import org.revenuekit.funnel.plan.PlanBasis;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.plan.Planning;
import org.revenuekit.funnel.plan.Quantity;
import org.revenuekit.funnel.plan.RevenueTarget;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;
import org.revenuekit.funnel.queue.CallQueue;
import org.revenuekit.funnel.queue.CallQueuePolicy;
import org.revenuekit.funnel.queue.CallRanking;
import org.revenuekit.funnel.queue.LeadScorePolicy;
import org.revenuekit.funnel.queue.LeadScores;
import org.revenuekit.funnel.queue.LeadScoring;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.RetentionAnalysis;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenueBridge;
import org.revenuekit.funnel.revenue.RevenuePolicy;
import org.revenuekit.hierarchy.EconomicShare;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.FamilyChange;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyChange;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyTimeline;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.Holder;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.Parent;
import org.revenuekit.hierarchy.ParentChange;
import org.revenuekit.hierarchy.assignment.AssignmentPolicy;
import org.revenuekit.hierarchy.assignment.OwnerAssignment;
import org.revenuekit.hierarchy.assignment.OwnerProposals;
import org.revenuekit.hierarchy.assignment.Proposal;
import org.revenuekit.hierarchy.columns.ColumnHierarchy;
import org.revenuekit.hierarchy.columns.ColumnResolution;
import org.revenuekit.hierarchy.columns.ColumnRollUp;
import org.revenuekit.hierarchy.insight.CoverageGap;
import org.revenuekit.hierarchy.insight.CoverageReason;
import org.revenuekit.hierarchy.insight.DiscountInconsistency;
import org.revenuekit.hierarchy.insight.EffortMismatch;
import org.revenuekit.hierarchy.insight.FamilyCase;
import org.revenuekit.hierarchy.insight.FamilyCheck;
import org.revenuekit.hierarchy.insight.FamilyInsights;
import org.revenuekit.hierarchy.insight.FamilyPolicy;
import org.revenuekit.hierarchy.insight.FamilyReview;
import org.revenuekit.hierarchy.insight.Insight;
import org.revenuekit.hierarchy.insight.InsightKind;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.rollup.FamilyGrouping;
import org.revenuekit.hierarchy.rollup.Flip;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RatioRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;
import org.revenuekit.hierarchy.rollup.StandingChange;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.DraftFates;
import org.revenuekit.hierarchy.whitespace.DraftFollowUp;
import org.revenuekit.hierarchy.whitespace.FollowUpPolicy;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.NextBestOffering;
import org.revenuekit.hierarchy.whitespace.NextBestOfferings;
import org.revenuekit.hierarchy.whitespace.NextBestPolicy;
import org.revenuekit.hierarchy.whitespace.OpportunityDraft;
import org.revenuekit.hierarchy.whitespace.OpportunityDrafts;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;
import org.revenuekit.lifetime.LifetimeValue;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFit;
import org.revenuekit.lifetime.RetentionFitPolicy;
import org.revenuekit.lifetime.RetentionFitting;
import org.revenuekit.lifetime.SimpleLifetimeValue;
import org.revenuekit.lifetime.SurvivalCohort;
import org.revenuekit.segmentation.care.EarlyWarning;
import org.revenuekit.segmentation.care.EarlyWarnings;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.PlayCalling;
import org.revenuekit.segmentation.care.RaisedPlay;
import org.revenuekit.segmentation.care.RaisedPlays;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.TouchCheck;
import org.revenuekit.segmentation.care.TouchLoads;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;
import org.revenuekit.segmentation.index.StandardIndices;
import org.revenuekit.segmentation.phase.Advancement;
import org.revenuekit.segmentation.phase.AdvancementActivityId;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceCoverage;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.PhaseBoard;
import org.revenuekit.segmentation.phase.PhaseEvent;
import org.revenuekit.segmentation.phase.PhaseGoal;
import org.revenuekit.segmentation.phase.PhaseKpiPolicy;
import org.revenuekit.segmentation.phase.PhaseKpiReport;
import org.revenuekit.segmentation.phase.PhaseKpis;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhaseReview;
import org.revenuekit.segmentation.phase.PhaseVerdict;
import org.revenuekit.segmentation.phase.PlannedEffect;
import org.revenuekit.segmentation.phase.RelationshipPhase;
import org.revenuekit.segmentation.phase.ReviewBrief;
import org.revenuekit.segmentation.phase.ReviewBriefing;
import org.revenuekit.segmentation.segment.ChangeOutcome;
import org.revenuekit.segmentation.segment.Improvement;
import org.revenuekit.segmentation.segment.MoveStep;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.SegmentMove;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;
import org.revenuekit.segmentation.segment.StandardSegments;
import org.revenuekit.segmentation.signal.DetectedSignals;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.OpportunitySignal;
import org.revenuekit.segmentation.signal.SignalAnalysis;
import org.revenuekit.segmentation.signal.SignalBoard;
import org.revenuekit.segmentation.signal.SignalDetection;
import org.revenuekit.segmentation.signal.SignalFacts;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.Nps;
import org.revenuekit.segmentation.survey.Questionnaire;
import org.revenuekit.segmentation.survey.SurveyAnalysis;
import org.revenuekit.segmentation.survey.SurveyResult;

/**
 * The tour, read from top to bottom: who is Tangerine's largest customer?
 *
 * <p>The regions between {@code // tour:NAME} and {@code // end} are the snippets of the repository's README
 * ({@link SnippetsTest}). What a comment behind {@code // ->} promises is asserted below its region, in the same words.
 */
class TourTest {
    @Test
    void tangerineFindsItsLargestCustomer() {
        Tangerine crm = new Tangerine();

        // tour:calendar
        BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
        AsOf asOf = calendar.endOf(LocalDate.of(2026, 3, 31)); // no clock, no default zone, anywhere
        // end
        assertEquals("2026-03-31", asOf.toString());

        // tour:accounts
        Accounts accounts = Accounts.of(List.of(
                Account.of(GALACTIC_SPACE, "GalacticSpace"),
                Account.of(PUPS_R_US, "PupsRUs"),
                Account.of(WE_LOVE_DOGS, "We <3 Dogs"),
                Account.of(K9_FOOD, "K9 Food Suppliers"),
                Account.of(PUPPY_KINGDOM, "Puppy Kingdom")));
        List<ParentLink> links = Stream.of(PUPS_R_US, WE_LOVE_DOGS, K9_FOOD, PUPPY_KINGDOM)
                .map(child -> ParentLink.ofName(child, "Dogs Extraordinaire")) // no account: known by name only
                .toList();
        // end
        assertTrue(accounts.findings().isEmpty());

        // tour:hierarchy
        Hierarchy hierarchy = HierarchyResolution.of(HierarchyView.standard()).resolve(accounts, links, asOf);
        Family dogs = hierarchy.familyOf(PUPS_R_US);
        Node top = dogs.ultimate(); // -> Dogs Extraordinaire (external)
        boolean maybeLarger = dogs.isAtLeastThisLarge(); // -> true
        // end
        assertEquals("Dogs Extraordinaire (external)", top.toString());
        assertEquals("true", String.valueOf(maybeLarger));
        assertEquals(ImmutableList.of(K9_FOOD, PUPPY_KINGDOM, PUPS_R_US, WE_LOVE_DOGS), dogs.members());
        assertFalse(hierarchy.familyOf(GALACTIC_SPACE).isAtLeastThisLarge());

        // tour:rollup
        Opportunity first = Opportunity.builder()
                .id(OpportunityId.of("o-1"))
                .account(GALACTIC_SPACE)
                .outcome(Outcome.WON)
                .closedOn(LocalDate.of(2025, 6, 30))
                .amount(MoneyFraction.parse("USD 1000000"))
                .build();
        Opportunities opportunities = Opportunities.of(TaxBasis.UNSTATED, crm.opportunitiesAfter(first)); // and 7 more
        MoneyRollUp sales = RollUpAnalysis.of(Measure.sumIn(CurrencyUnit.USD)).total(hierarchy, opportunities, asOf);
        Money alone = sales.own(PUPS_R_US); // -> USD 750000.00
        Money family = sales.of(dogs); // -> USD 2000000.00
        // end
        assertEquals(8, opportunities.list().size());
        assertEquals("USD 750000.00", alone.toString());
        assertEquals("USD 2000000.00", family.toString());
        assertEquals(Money.parse("USD 3000000"), sales.total());

        // tour:flips
        Node largestAccount = sales.accountRanking().get(0).account(); // -> GalacticSpace
        Family largestFamily = sales.familyRanking().get(0).family(); // -> Dogs Extraordinaire (external), 4 accounts
        Flip flip = sales.flips().get(0);
        long asFamily = flip.family().rank(); // -> 1
        long byLargestAccount = flip.rankByLargest(); // -> 2
        // end
        assertEquals("GalacticSpace", largestAccount.toString());
        assertEquals("Dogs Extraordinaire (external), 4 accounts", largestFamily.toString());
        assertEquals("1", String.valueOf(asFamily));
        assertEquals("2", String.valueOf(byLargestAccount));
        assertEquals(1, sales.flips().size());
        assertEquals(ImmutableList.of(hierarchy.familyOf(GALACTIC_SPACE)), flip.overtaken());

        // tour:explain
        String why = sales.explain(dogs).text();
        // -> Dogs Extraordinaire, USD = 2000000
        // ->   PupsRUs = 750000
        // ->     o-2 = 750000
        // ->   We <3 Dogs = 500000
        // ->     o-3 = 500000
        // and so on: the parts sum exactly, or the tree cannot be built
        // end
        assertEquals(
                ImmutableList.of(
                        "Dogs Extraordinaire, USD = 2000000",
                        "  PupsRUs = 750000",
                        "    o-2 = 750000",
                        "  We <3 Dogs = 500000",
                        "    o-3 = 500000",
                        "  K9 Food Suppliers = 400000",
                        "    o-4 = 400000",
                        "  Puppy Kingdom = 350000",
                        "    o-5 = 350000"),
                why.lines().toList());

        // tour:winrate
        RatioRollUp winRate = RollUpAnalysis.of(Measure.winRate()).total(hierarchy, opportunities, asOf);
        Ratio ofPuppyKingdom = winRate.own(PUPPY_KINGDOM); // -> 1/3
        Ratio ofDogs = winRate.of(dogs); // -> 4/7
        BigDecimal shown = ofDogs.rounded(2).orElseThrow(); // -> 0.57
        Ratio ofNothing = winRate.own(dogs.ultimate().id()); // -> 0/0
        // end
        assertEquals("1/3", ofPuppyKingdom.toString());
        assertEquals("4/7", ofDogs.toString());
        assertEquals("0.57", shown.toString());
        assertEquals("0/0", ofNothing.toString());
        assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), ofNothing.undefined());

        // tour:insights
        FamilyPolicy policy = FamilyPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("tangerine-families", 1)) // a changed definition gets a name of its own
                .minimumSample(1) // the standard says so where a price rests on fewer than 3 opportunities
                .build();
        FamilyReview review = FamilyReview.of(policy);
        FamilyInsights insights = review.inspect(sales, crm.ownership(), crm.activities());
        DiscountInconsistency discounts = insights.discounts().get(0); // 15 % and 12 % off, unknown for two
        BigDecimal spread = discounts.spread().rounded(2).orElseThrow(); // -> 0.03
        long buyers = discounts.buyers(); // -> 4
        CoverageGap coverage = insights.coverage().orElseThrow().get(0);
        ImmutableList<AccountId> juniors = coverage.juniors(); // -> [puppy-kingdom]
        EffortMismatch effort = insights.effort().orElseThrow().get(0);
        Ratio shareOfRevenue = effort.shareOfValue(); // -> 2000000/3000000
        Ratio shareOfEffort = effort.shareOfEffort(); // -> 2/10
        // end
        assertEquals(dogs, discounts.family());
        assertEquals(
                ImmutableList.of(PUPPY_KINGDOM, PUPS_R_US),
                discounts.prices().stream()
                        .map(price -> price.account().id())
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(
                Optional.of(new BigDecimal("0.85")),
                discounts.prices().get(0).price().rounded(2));
        assertEquals(
                Optional.of(new BigDecimal("0.88")),
                discounts.prices().get(1).price().rounded(2));
        assertEquals("0.03", spread.toString());
        assertEquals("4", String.valueOf(buyers));
        assertFalse(discounts.explainedByVolume());
        assertEquals("[puppy-kingdom]", juniors.toString());
        assertEquals(
                ImmutableSet.of(CoverageReason.JUNIOR_ON_TOP_FAMILY, CoverageReason.SEVERAL_OWNERS),
                coverage.reasons());
        assertEquals(dogs, effort.family());
        assertEquals("2000000/3000000", shareOfRevenue.toString());
        assertEquals("2/10", shareOfEffort.toString());
        assertEquals(3, insights.all().size());
        assertTrue(insights.findings().isEmpty());

        // tour:findings
        Finding dangling = hierarchy.findings().list().get(0); // -> DANGLING account dogs extraordinaire, children 4
        RollUpAnalysis<MoneyRollUp> inDollars = RollUpAnalysis.of(Measure.sumIn(CurrencyUnit.USD));
        Opportunities inYen = Opportunities.of(TaxBasis.UNSTATED, crm.opportunitiesInYen());
        MoneyRollUp withoutRate = inDollars.total(hierarchy, inYen, asOf); // left out with a finding, never 0 or 1 : 1
        ExchangeRate rate =
                ExchangeRate.of(CurrencyUnit.JPY, CurrencyUnit.USD, LocalDate.of(2025, 4, 1), new BigDecimal("0.0067"));
        MoneyRollUp withRate = inDollars.with(ExchangeRates.of(List.of(rate))).total(hierarchy, inYen, asOf);
        Money converted = withRate.of(dogs); // -> USD 100500.00
        withRate.findings().throwIfAny(); // strict mode is one line
        // end
        assertEquals("DANGLING account dogs extraordinaire, children 4", dangling.toString());
        assertEquals(1, hierarchy.findings().size());
        assertThrows(FindingsException.class, hierarchy.findings()::throwIfAny);
        assertEquals(Money.zero(CurrencyUnit.USD), withoutRate.of(dogs));
        assertEquals(1, withoutRate.findings().of(HierarchyFinding.MISSING_RATE).size());
        assertEquals("USD 100500.00", converted.toString());

        // tour:own-check
        InsightKind neverVisited = () -> "NEVER_VISITED";
        record OurInsight(InsightKind kind, Family family) implements Insight {}
        class VisitCheck implements FamilyCheck {
            @Override
            public DefinitionRef ref() {
                return DefinitionRef.of("visits", 1);
            }

            @Override
            public ImmutableList<Insight> inspect(FamilyCase family) {
                boolean visited = family.activities().stream().anyMatch(done -> done.kind() == ActivityKind.VISIT);
                return visited ? ImmutableList.of() : ImmutableList.of(new OurInsight(neverVisited, family.family()));
            }
        }
        FamilyInsights more = review.with(new VisitCheck()).inspect(sales, crm.ownership(), crm.activities());
        ImmutableList<Insight> ofOurs = more.ofYours();
        // end
        assertEquals(ImmutableList.of(new OurInsight(neverVisited, dogs)), ofOurs);
        assertEquals(ImmutableList.of(policy.ref(), DefinitionRef.of("visits", 1)), more.definitions());

        // tour:registry
        AccountId holding = AccountId.of("dogs-extraordinaire");
        ParentLink sixty = ParentLink.of(PUPS_R_US, holding)
                .withKind(LinkKind.OWNERSHIP)
                .withShare(Share.ofPercent(new BigDecimal(60)))
                .withSource(LinkSource.of("registry"));
        List<ParentLink> registry = List.of(
                sixty,
                sixty.withChild(K9_FOOD).withParent(PUPS_R_US),
                sixty.withChild(K9_FOOD)
                        .withParent(GALACTIC_SPACE)
                        .withShare(Share.between(new BigDecimal("0.25"), new BigDecimal("0.4"))),
                ParentLink.absent(GALACTIC_SPACE, ParentAbsence.WITHHELD)
                        .withKind(LinkKind.OWNERSHIP)
                        .withSource(LinkSource.of("registry")));
        HierarchyView view = HierarchyView.capitalAffiliation(); // or majorityOwnership(), consolidation(), your own
        Hierarchy capital = HierarchyResolution.of(view).resolve(accounts, registry, asOf);
        Node controls = capital.ultimateOf(K9_FOOD); // -> dogs-extraordinaire (external)
        EconomicShare share = capital.graph().economicShare(holding, K9_FOOD);
        Bounds<BigDecimal> economic = share.bounds(); // -> 0.36
        Holder affiliate = capital.holdings().of(K9_FOOD).get(1);
        // -> GalacticSpace holds 0.25..0.4 of K9 Food Suppliers, AFFILIATE
        Parent withheld = capital.parentOf(GALACTIC_SPACE); // -> WITHHELD
        // end
        assertEquals("dogs-extraordinaire (external)", controls.toString());
        assertEquals("0.36", economic.toString());
        assertEquals("GalacticSpace holds 0.25..0.4 of K9 Food Suppliers, AFFILIATE", affiliate.toString());
        assertEquals("WITHHELD", withheld.toString());

        // tour:what-if
        Hierarchy sold = hierarchy.with(HierarchyEdit.divest(K9_FOOD)); // also acquire, reparent, merge, dissolve
        HierarchyChange change = sold.changeSince(hierarchy);
        FamilyChange smaller = change.families().get(0);
        // -> Dogs Extraordinaire (external): 4 -> 3 accounts (+0 -1)
        MoneyRollUp after = inDollars.total(sold, opportunities, asOf);
        Money without = after.of(dogs.ultimate().id()); // -> USD 1600000.00
        ImmutableList<StandingChange> ranks = after.changeSince(sales).families(); // totals and ranks, before and after
        // end
        assertEquals("Dogs Extraordinaire (external): 4 -> 3 accounts (+0 -1)", smaller.toString());
        assertEquals("USD 1600000.00", without.toString());
        assertEquals(2, ranks.size());

        // tour:history
        LocalDate joined = LocalDate.of(2025, 10, 1);
        HierarchyTimeline timeline = HierarchyResolution.of(HierarchyView.standard())
                .timeline(
                        accounts,
                        List.of(ParentLink.of(PUPS_R_US, GALACTIC_SPACE).withValidity(Span.from(joined))),
                        asOf.knownOn(LocalDate.of(2026, 4, 15))); // as known later than the date asked about
        Hierarchy before = timeline.at(LocalDate.of(2025, 9, 30));
        ParentChange acquired = timeline.changes().get(0).parents().get(0); // -> PupsRUs: NONE -> GalacticSpace
        var asItWas = sales.byFact(FamilyGrouping.asWas(timeline)); // each sale for the family of its own day
        var asItIs = sales.by(timeline.asIs().byFamily()); // all sales for today's families
        // end
        assertEquals("PupsRUs", before.ultimateOf(PUPS_R_US).toString());
        assertEquals("PupsRUs: NONE -> GalacticSpace", acquired.toString());
        assertEquals(asItWas.total(), asItIs.total());

        // tour:who-should-own
        OwnerProposals proposals =
                OwnerAssignment.of(AssignmentPolicy.standard()).propose(sales, crm.ownership(), asOf);
        Proposal forDogs = proposals.of(dogs);
        SellerId best = forDogs.first().orElseThrow().seller();
        Explanation reasons = forDogs.explain(best); // seniority, load, language, products, continuity
        BigDecimal score = reasons.amount().orElseThrow(); // -> 76.11336
        // end
        assertEquals("76.11336", score.toPlainString());
        assertEquals(ImmutableList.of(), proposals.findings().list());

        // tour:white-space
        Catalogue catalogue = Catalogue.of(List.of(
                Product.builder()
                        .id(TANGERINE_1000)
                        .name("The Tangerine1000")
                        .listPrice(MoneyFraction.parse("USD 100000"))
                        .build(),
                Product.builder()
                        .id(PEELER)
                        .listPrice(MoneyFraction.parse("USD 5000"))
                        .prerequisites(List.of(TANGERINE_1000)) // of no use without it
                        .build()));
        WhiteSpacePolicy active = WhiteSpacePolicy.standard(CurrencyUnit.USD).toBuilder()
                .ref(DefinitionRef.of("tangerine-white-space", 1))
                .ownership(OwnershipRule.ACTIVE) // owned is what is in use; by the standard, what was won
                .build();
        WhiteSpaceFacts facts = WhiteSpaceFacts.builder()
                .catalogue(catalogue)
                .assets(crm.assets())
                .opportunities(opportunities)
                .needs(crm.needs())
                .build();
        WhiteSpace space = WhiteSpaceAnalysis.of(active).survey(hierarchy, facts, asOf);
        CellState ofDivision = space.of(WE_LOVE_DOGS, TANGERINE_1000); // -> OPEN
        StateCounts cells = space.counts(dogs); // -> OWNED 2, INELIGIBLE 3, OPEN 3
        Gap gap = space.gaps().of(WE_LOVE_DOGS).firstByPotential(1).get(0);
        ImmutableList<AccountId> sisters = gap.sisters(); // -> [pups-r-us]
        PotentialSum potential = space.potential().of(dogs); // -> USD 300000
        // end
        assertEquals("OPEN", ofDivision.toString());
        assertEquals("OWNED 2, INELIGIBLE 3, OPEN 3", cells.toString());
        assertEquals("[pups-r-us]", sisters.toString());
        assertEquals("USD 300000", potential.toString());

        // tour:next-best
        NextBestOfferings next = NextBestOffering.of(NextBestPolicy.standard()).rank(space);
        OpportunityDrafts drafts = next.drafts(3, crm.ownership()); // what is in the pipeline already is left out
        OpportunityDraft draft = drafts.list().get(0);
        AccountId whomToCall = draft.account(); // -> we-love-dogs
        Optional<SellerId> caller = draft.owner(); // -> alanna
        String secondReason = draft.reasons().get(1); // -> sister: 1 of 3 other members of the family own it
        Opportunity toInsert = draft.toOpportunity(OpportunityId.of("o-10")); // for the CRM to take as it is
        // end
        assertEquals("we-love-dogs", whomToCall.toString());
        assertEquals("alanna", caller.orElseThrow().toString());
        assertEquals("sister: 1 of 3 other members of the family own it", secondReason);
        assertEquals("need: on record", draft.reasons().get(0));

        // tour:fate
        Opportunity won = toInsert.withOutcome(Outcome.WON).withClosedOn(LocalDate.of(2026, 4, 20));
        DraftFates fates = DraftFollowUp.of(FollowUpPolicy.standard())
                .follow(
                        drafts.list(),
                        Opportunities.of(TaxBasis.UNSTATED, List.of(won)),
                        calendar.endOf(LocalDate.of(2026, 6, 30)));
        Ratio yield = fates.yieldRate(); // -> 1/3
        Optional<Long> days = fates.medianDaysToWin(); // -> 20
        // end
        assertEquals("1/3", yield.toString());
        assertEquals("20", days.orElseThrow().toString());

        // tour:survey
        SurveyResult survey = SurveyAnalysis.of(Questionnaire.standard()).tally(accounts, crm.surveyResponses(), asOf);
        Ratio answered = survey.stages().answerRate(); // -> 3/4
        Ratio withPotential = survey.stages().potentialRate(); // -> 1/3
        ImmutableSet<AccountId> neverAsked = survey.stages().notAsked(); // -> [puppy-kingdom]
        Nps nps = survey.nps(); // -> 1 promoters, 1 passives, 1 detractors
        // end
        assertEquals("3/4", answered.toString());
        assertEquals("1/3", withPotential.toString());
        assertEquals("[puppy-kingdom]", neverAsked.toString());
        assertEquals("1 promoters, 1 passives, 1 detractors", nps.toString());

        // tour:indices
        Observation room = Observation.of(
                WE_LOVE_DOGS, // of what it could spend with us, USD 100,000 of 600,000 are white space
                IndicatorId.of("whiteSpaceShare"),
                ObservedValue.of(new BigDecimal("16.67")),
                asOf.date(),
                ObservationChannel.BEHAVIOUR);
        Observations observations = survey.observations().plus(Observations.of(List.of(room)));
        Scores cs = Scoring.of(StandardIndices.csIndex()).score(accounts, observations, asOf); // does it succeed?
        Scores op = Scoring.of(StandardIndices.opIndex()).score(accounts, observations, asOf); // is there room?
        ScoreOutcome satisfied = cs.of(WE_LOVE_DOGS); // -> 82.142857 in 66.291463..85.588813, coverage 0.807027
        ScoreOutcome silent = cs.of(K9_FOOD); // -> NOTHING_OBSERVED, coverage 0
        Explanation whySatisfied = cs.explain(WE_LOVE_DOGS).orElseThrow(); // sums exactly, down to each answer
        // end
        assertEquals("82.142857 in 66.291463..85.588813, coverage 0.807027", satisfied.toString());
        assertEquals("NOTHING_OBSERVED, coverage 0", silent.toString());
        assertEquals("82.142857", whySatisfied.amount().orElseThrow().toPlainString());

        // tour:segments
        Segments segments = Segmentation.of(SegmentGrid.standard()).assign(cs, op);
        ImmutableList<AccountId> targets = segments.members(StandardSegments.EXPAND); // -> [we-love-dogs]
        ImmutableList<AccountId> unknown = segments.members(StandardSegments.NOT_MEASURED);
        // -> [k9-food, puppy-kingdom]
        SegmentId ofPupsRUs = segments.of(PUPS_R_US).segment().id(); // -> explore
        var salesBySegment = sales.by(segments.bySegment()); // any other answer, too, by segment
        // end
        assertEquals("[we-love-dogs]", targets.toString());
        assertEquals("[k9-food, puppy-kingdom]", unknown.toString());
        assertEquals("explore", ofPupsRUs.toString());
        assertEquals("USD 750000.00", String.valueOf(salesBySegment.groups().get(StandardSegments.NOT_MEASURED)));

        // tour:movement
        AsOf inAutumn = calendar.endOf(LocalDate.of(2026, 10, 31));
        Segments later = Segmentation.of(SegmentGrid.standard())
                .assign(cs.agedTo(inAutumn), op.agedTo(inAutumn), segments); // if nobody asks again
        SegmentMove move = later.changeSince(segments).of(WE_LOVE_DOGS).orElseThrow();
        ImmutableList<MoveStep> steps = move.steps(); // -> [DECAY: expand -> not-measured]
        // end
        assertEquals("[DECAY: expand -> not-measured]", steps.toString());

        // tour:smallest-change
        ChangeOutcome outOfRescue = segments.smallestChangeTo(StandardSegments.EXPLORE, GALACTIC_SPACE);
        ImmutableList<Improvement> improvements = outOfRescue.orElseThrow().improvements();
        // -> [perceivedOutcome: 3.882448 (25 -> 72.0612 points)]
        ChangeOutcome already = segments.smallestChangeTo(StandardSegments.EXPAND, WE_LOVE_DOGS); // -> ALREADY_THERE
        // end
        assertEquals("[perceivedOutcome: 3.882448 (25 -> 72.0612 points)]", improvements.toString());
        assertEquals("ALREADY_THERE", already.toString());

        // tour:plays
        RaisedPlays plays = PlayCalling.of(PlayBook.standard()).raise(segments, List.of(), crm.ownership());
        RaisedPlay play = plays.of(WE_LOVE_DOGS).get(0);
        ImmutableSortedSet<SellerId> who = play.owners(); // -> [alanna]
        LocalDate due = play.due(); // -> 2026-04-14
        TouchLoads loads = TouchCheck.of(TouchCapacity.standard()).check(segments, crm.ownership());
        Ratio ofAlanna = loads.sellers().get(0).load(); // -> 220/2000
        WarningPolicy halfAYear = WarningPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("half-a-year", 1))
                .horizonDays(180)
                .build();
        EarlyWarning warning = EarlyWarnings.of(halfAYear).watch(segments).get(0); // if nobody asks again
        Optional<LocalDate> unknownFrom = warning.by(); // -> 2026-07-30
        // end
        assertEquals("[alanna]", who.toString());
        assertEquals("2026-04-14", due.toString());
        assertEquals("220/2000", ofAlanna.toString());
        assertEquals("2026-07-30", unknownFrom.orElseThrow().toString());

        // tour:signals
        Asset contract = crm.assets()
                .list()
                .get(0)
                .withActive(Span.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)))
                .withRenewsAutomatically(true)
                .withNoticeBy(LocalDate.of(2026, 4, 30));
        DetectedSignals found = SignalDetection.of(DetectionPolicy.standard())
                .detect(
                        SignalFacts.builder()
                                .assets(Assets.of(List.of(contract)))
                                .build(),
                        asOf);
        OpportunitySignal renewal = found.signals().get(0);
        Optional<LocalDate> notice = renewal.actBy(); // -> 2026-04-30
        SignalBoard board = SignalAnalysis.of(SignalPolicy.standard()).weigh(accounts, found.signals(), asOf);
        AccountId hottest = board.ranking().get(0).account(); // -> galactic-space
        // end
        assertEquals("2026-04-30", notice.orElseThrow().toString());
        assertEquals("galactic-space", hottest.toString());

        // tour:phases
        PhaseBoard phases = PhaseReview.of(PhaseModel.standard()).judge(accounts, crm.evidence(), asOf);
        PhaseVerdict ofK9Food = phases.of(K9_FOOD);
        Bounds<RelationshipPhase> phase = ofK9Food.phase(); // -> 2 TRUST..3 PROPOSITION
        CriterionResult told =
                ofK9Food.of(CriterionId.of("told-where-to-compromise")).result(); // -> UNKNOWN
        ImmutableList<Advancement> ways = ofK9Food.advancements().list(); // each is enough, and none is too much
        ImmutableSet<CriterionId> one = ways.get(1).ids(); // -> [told-competitors-offer]
        Evidence answer = Evidence.held(EvidenceId.of("E-4"), FactKind.COMPETITOR_OFFER_SHARED, K9_FOOD, asOf.date());
        Bounds<RelationshipPhase> then = phases.with(answer).of(K9_FOOD).phase(); // -> 3 PROPOSITION
        // end
        assertEquals("2 TRUST..3 PROPOSITION", phase.toString());
        assertEquals("UNKNOWN", told.toString());
        assertEquals(3, ways.size());
        assertEquals("[told-competitors-offer]", one.toString());
        assertEquals("3 PROPOSITION", then.toString());

        // tour:brief
        ReviewBrief brief = ReviewBriefing.of(phases)
                .with(PhaseGoal.builder()
                        .account(K9_FOOD)
                        .level(3)
                        .by(LocalDate.of(2026, 5, 29))
                        .build())
                .brief(K9_FOOD);
        PlannedEffect plan = brief.plans().get(0); // fifteen minutes with the decision maker
        AdvancementActivityId closes = plan.closes().get(0).id(); // -> ten-minutes-with-decision-maker
        String inWords = brief.text(Locale.ENGLISH); // or in Japanese: what to ask, what is planned, what is agreed
        // end
        assertEquals("ten-minutes-with-decision-maker", closes.toString());
        assertTrue(inWords.startsWith("Our relationship with K9 Food Suppliers is in phase 2 (Trust)"), inWords);

        // tour:phase-kpis
        PhaseKpiReport quarter = PhaseKpis.of(PhaseKpiPolicy.standard())
                .measure(phases, Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1)));
        ImmutableList<PhaseEvent> promotions = quarter.events().promotions(); // never netted against demotions
        Transitions<RelationshipPhase> transitions = quarter.transitions();
        Ratio fillRate = EvidenceCoverage.read(phases).of(K9_FOOD).fillRate(); // -> 2/6
        // end
        assertEquals(1, promotions.size());
        assertEquals(accounts.size(), transitions.total());
        assertEquals("2/6", fillRate.toString());

        // tour:funnel
        Journeys journeys = JourneyTracking.of(StandardProcesses.theModel()) // or a process of your own
                .follow(Leads.of(crm.leads()), crm.leadEvents(), asOf);
        Conversion conversion = ConversionAnalysis.of(ConversionPolicy.standard())
                .count(journeys, calendar.quarter(2025, 4)); // who started in it: REACHED a stage or one beyond
        Ratio accepted = conversion.rate(LEAD, MAL); // -> 7/8
        Ratio orders = conversion.rate(LEAD, WON); // -> 2/8
        WilsonInterval trust = conversion.interval(LEAD, WON); // 0.07 to 0.59: eight leads do not tell much
        Maturity became = conversion.maturity(LEAD, WON); // three are open: 2 of 8 is not the last word
        Ratio decided = became.matureOnly(); // -> 2/5
        Duration median = conversion.timeTo(LEAD, WON).median().orElseThrow(); // -> PT1140H
        // end
        assertEquals("7/8", accepted.toString());
        assertEquals("2/8", orders.toString());
        assertEquals(0.07, trust.lower(), 0.005);
        assertEquals(0.59, trust.upper(), 0.005);
        assertEquals("2/5", decided.toString());
        assertEquals("PT1140H", median.toString());

        // tour:recycling
        StockFlow march = StockFlow.over(journeys, Span.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        FlowCounts mql = march.of(MQL); // 1 at the start + 1 recycled in - 1 advanced = 1 at the end
        long recycledIn = mql.recycledIn(); // -> 1
        boolean balanced = march.isBalanced(); // -> true
        Recycling recycling = Recycling.of(journeys); // of leads not ripe, lost, or customers already
        RecycledPasses unripe = recycling.from(PassSource.UNRIPE);
        ImmutableList<PooledLead> waiting = recycling.pool(); // who left, why, and when to ask again
        // end
        assertEquals("1", String.valueOf(recycledIn));
        assertEquals("true", String.valueOf(balanced));
        assertEquals(1, unripe.passes());
        assertEquals(2, waiting.size());

        // tour:bottleneck
        BottleneckPolicy goals = BottleneckPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("tangerine-targets", 1))
                .addTarget(new TargetRate(MQL, OPPORTUNITY, new BigDecimal("0.9")))
                .build();
        Bottlenecks stuck = BottleneckAnalysis.of(goals).find(conversion, journeys, calendar.quarter(2025, 4));
        Bottleneck byQueue = stuck.first(Theory.QUEUE).orElseThrow(); // three theories, never mixed
        StageId waitingRoom = byQueue.step().from(); // -> mql
        Bottleneck byHeadroom = stuck.first(Theory.HEADROOM).orElseThrow();
        BigDecimal moreOrders = byHeadroom.measure().rounded(1).orElseThrow(); // -> 0.7
        // end
        assertEquals("mql", waitingRoom.toString());
        assertEquals("0.7", moreOrders.toString());

        // tour:plan
        PlanBasis rates =
                PlanBasis.measured( // as they were last quarter; what if: rates.withRate(MQL, OPPORTUNITY, ..)
                        DefinitionRef.of("tangerine-rates", 1), PlanPolicy.standard(), conversion, CurrencyUnit.USD);
        Plan spring = Planning.of(PlanPolicy.standard())
                .with(Headcount.of(Role.SMB_AE.id(), 1))
                .backFrom(RevenueTarget.over(calendar.quarter(2026, 1), Money.parse("USD 460000")), rates, asOf);
        long leadsNeeded = spring.leads().total().roundedUp(); // -> 80
        Quantity late = spring.tooLate().getOrDefault(LEAD, Quantity.ZERO); // had to come in before today
        long tooLate = late.roundedUp(); // -> 52
        Money forward = spring.run().totalRevenue().rounded().orElseThrow(); // -> USD 460000.00
        // end
        assertEquals("80", String.valueOf(leadsNeeded));
        assertEquals("52", String.valueOf(tooLate));
        assertEquals("USD 460000.00", forward.toString());

        // tour:forecast
        ForecastPolicy small = ForecastPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("tangerine-forecast", 1))
                .minimumSample(1) // 30 as shipped: fewer comparable stays are not forecast from
                .build();
        Forecast forecast = Forecasting.of(small).forecast(journeys, calendar.quarter(2026, 1), CurrencyUnit.USD);
        ExpectedWins expected = forecast.total().expected();
        BigDecimal wins = expected.count(); // -> 0.5
        PredictionInterval range = forecast.total().countInterval(); // 0 to 2: nobody knows yet
        BigDecimal naive =
                WeightedPipeline.over(journeys, CurrencyUnit.USD).expected().count(); // -> 1.566667
        // end
        assertEquals("0.5", wins.toString());
        assertEquals(new PredictionInterval(0, 2), range);
        assertEquals("1.566667", naive.toString());

        // tour:steer
        FieldSales field = FieldSalesReview.of(FieldSalesPolicy.standard())
                .measure(journeys, DealBasis.CREATED, calendar.quarter(2025, 4));
        Ratio ofDecided = field.counts().winRate(); // -> 2/3
        Ratio ofAll = field.counts().closeRate(); // -> 2/4
        LeadScores scores = LeadScoring.of(LeadScorePolicy.standard()).score(journeys);
        CallQueue queue = CallRanking.of(CallQueuePolicy.standard()).rank(scores);
        LeadId firstToCall = queue.first(1).get(0).lead(); // -> L-6
        // end
        assertEquals("2/3", ofDecided.toString());
        assertEquals("2/4", ofAll.toString());
        assertEquals("L-6", firstToCall.toString());

        // tour:columns
        String[] ids = {"pups-r-us", "we-love-dogs", "k9-food", "puppy-kingdom", "galactic-space"};
        String[] parents = {"dogs", "dogs", "dogs", "dogs", null};
        ColumnHierarchy rows = ColumnResolution.standard().resolve(ids, parents); // no objects: for millions of rows
        ColumnRollUp cents = rows.rollUp(new long[] {75_000_000, 50_000_000, 40_000_000, 35_000_000, 100_000_000});
        long top1 = cents.largestFamilies(1).get(0).total(); // -> 200000000
        // end
        assertEquals("200000000", String.valueOf(top1));
    }

    @Test
    void capricornStaysAndGrows() {
        AsOf asOf = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL).endOf(LocalDate.of(2026, 3, 31));

        // tour:assets
        AssetHistories histories =
                AssetTracking.of(AssetPolicy.standard()).follow(CapricornAssets.actions(), asOf); // a log: append only
        AssetHistory storage = histories.of(AssetId.of("AS-1")); // 40 seats, and 10 decided in June from October on
        BigDecimal inAugust =
                storage.state(LocalDate.of(2025, 8, 31)).orElseThrow().quantity(); // -> 40
        BigDecimal today = storage.state().orElseThrow().quantity(); // -> 50
        RenewalCalendar due = histories.renewals(Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1)));
        RenewalDue next = due.of(RenewalStatus.NOTICE_OPEN).get(0).due();
        LocalDate refuseBy = next.noticeBy().orElseThrow(); // -> 2026-06-30
        // end
        assertEquals("40", inAugust.toString());
        assertEquals("50", today.toString());
        assertEquals("2026-06-30", refuseBy.toString());

        // tour:revenue
        RecurringRevenue<AccountId> revenue =
                RevenueAnalysis.of(RevenuePolicy.standard(CurrencyUnit.USD)).measure(histories.periods(), asOf);
        Money monthly = revenue.at(asOf.date()).rounded(); // -> USD 1150.00
        LocalDate yearAgo = LocalDate.of(2025, 3, 31);
        Movements<AccountId> year = revenue.movements(yearAgo, asOf.date()); // start + all movements = end
        Money won = year.of(Movement.NEW).rounded(); // -> USD 240.00
        Money crossSold = year.of(ChangeCause.CROSS_SELL).rounded(); // USD 30 a week -> USD 130.00
        RevenueBridge bridge = revenue.monthly(YearMonth.of(2025, 4), YearMonth.of(2026, 3));
        long cameBack = bridge.count(Movement.REACTIVATION); // -> 1
        // end
        assertEquals("USD 1150.00", monthly.toString());
        assertEquals("USD 240.00", won.toString());
        assertEquals("USD 130.00", crossSold.toString());
        assertEquals("1", String.valueOf(cameBack));

        // tour:retention
        RetentionAnalysis kept = RetentionAnalysis.of(RetentionPolicy.standard());
        Ratio net = kept.measure(revenue, yearAgo, asOf.date()).netRevenue(); // -> 910/720
        Ratio gross = kept.measure(revenue, yearAgo, asOf.date()).grossRevenue(); // -> 660/720
        Grouping<AccountId, String> company = Grouping.of( // or hierarchy.byFamily(): the offices are one customer
                "company", account -> Optional.of(account.value().split("-", -1)[0]));
        Ratio ofCompanies =
                kept.measure(revenue.by(company), yearAgo, asOf.date()).netRevenue(); // -> 1150/720
        // end
        assertEquals("910/720", net.toString());
        assertEquals("660/720", gross.toString());
        assertEquals("1150/720", ofCompanies.toString());

        // tour:lifetime
        LifetimeValue value = SimpleLifetimeValue.of(LifetimeValuePolicy.standard())
                .estimate(MoneyRatio.of(MoneyFraction.parse("USD 1150"), 4), Ratio.of(7, 10), Ratio.of(2, 100), asOf);
        Money worth = value.value().orElseThrow().rounded().orElseThrow(); // ARPA x margin / churn -> USD 10062.50
        SurvivalCohort of2018 = SurvivalCohort.of( // how many of a thousand were left after 1, 2, .. 7 years
                LocalDate.of(2018, 4, 1), List.of(1_000L, 869L, 743L, 653L, 593L, 551L, 517L, 491L));
        RetentionFit fit = RetentionFitting.of(RetentionFitPolicy.standard()).fit(List.of(of2018), asOf);
        double afterTwelve = fit.model().map(model -> model.survival(12)).orElseThrow(); // 0.378: seen was 0.394
        // end
        assertEquals("USD 10062.50", worth.toString());
        assertEquals(0.378, afterTwelve, 0.0005);

        // tour:lifecycle
        Journeys cafes = JourneyTracking.of(StandardProcesses.theModel())
                .follow(Leads.of(CapricornLeads.leads()), CapricornLeads.events(), asOf);
        CustomerLifecycles lifecycles = CustomerLifecycleTracking.of(CustomerLifecyclePolicy.standard())
                .follow(cafes, histories.periods(), List.of()); // renewals and further purchases, where they are known
        Map<CustomerStage, Long> stages = lifecycles.counts(); // -> {PROSPECT=0, ORDERED=1, CUSTOMER=4, FORMER=0}
        Duration toTheDeal = lifecycles
                .passage(CustomerEventKind.FIRST_CONTACT, CustomerEventKind.WON)
                .arrived()
                .median()
                .orElseThrow(); // -> PT1584H
        List<Finding> undelivered = lifecycles.findings().of(CustomerLifecycleFinding.WON_WITHOUT_ASSET);
        Grouped<ChannelId, Retention<AccountId>> byChannel = // which channel brings customers who stay
                kept.measure(revenue, yearAgo, asOf.date()).by(lifecycles.acquiredBy());
        Ratio ofWebsite = byChannel.of(ChannelId.of("website")).orElseThrow().grossRevenue(); // -> 180/240
        // end
        assertEquals("{PROSPECT=0, ORDERED=1, CUSTOMER=4, FORMER=0}", stages.toString());
        assertEquals("PT1584H", toTheDeal.toString());
        assertEquals(
                List.of("hoshi-cafe"),
                undelivered.stream().map(found -> found.subject().id()).toList());
        assertEquals("180/240", ofWebsite.toString());
    }
}
