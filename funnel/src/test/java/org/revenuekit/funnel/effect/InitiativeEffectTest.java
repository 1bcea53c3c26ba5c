package org.revenuekit.funnel.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.effect.EffectWorld.AFTER;
import static org.revenuekit.funnel.effect.EffectWorld.BEFORE;
import static org.revenuekit.funnel.effect.EffectWorld.CONTROL;
import static org.revenuekit.funnel.effect.EffectWorld.EARLIER;
import static org.revenuekit.funnel.effect.EffectWorld.EARLIEST;
import static org.revenuekit.funnel.effect.EffectWorld.LEAD;
import static org.revenuekit.funnel.effect.EffectWorld.SIZE;
import static org.revenuekit.funnel.effect.EffectWorld.TALK;
import static org.revenuekit.funnel.effect.EffectWorld.TREATED;
import static org.revenuekit.funnel.effect.EffectWorld.WON;
import static org.revenuekit.funnel.effect.EffectWorld.at;
import static org.revenuekit.funnel.effect.EffectWorld.days;
import static org.revenuekit.funnel.effect.EffectWorld.hundreds;
import static org.revenuekit.funnel.effect.EffectWorld.policy;
import static org.revenuekit.funnel.effect.EffectWorld.sellers;
import static org.revenuekit.funnel.effect.EffectWorld.training;
import static org.revenuekit.funnel.effect.EffectWorld.window;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.StageId;

class InitiativeEffectTest {
    @Test
    void anEffectIsTheChangeLessThatOfTheControl() {
        InitiativeEffect effect = hundreds(20, 50, 22, 24).measure();

        assertEquals(EffectVerdict.EFFECT_UP, effect.verdict());
        assertEquals(
                new BigDecimal("0.28"),
                effect.estimate().orElseThrow().difference().orElseThrow());
        assertEquals(List.of(), effect.refusals());
        assertEquals(
                EffectVerdict.EFFECT_DOWN, hundreds(50, 20, 22, 24).measure().verdict());
        assertEquals(EffectVerdict.NOT_SHOWN, hundreds(20, 35, 22, 24).measure().verdict());
    }

    @Test
    void whatRisesWithTheControlIsNoEffect() {
        InitiativeEffect effect = hundreds(20, 50, 20, 50).measure();

        assertEquals(EffectVerdict.NOT_SHOWN, effect.verdict());
        assertEquals(0, effect.estimate().orElseThrow().difference().numerator().signum());
        assertEquals(Ratio.of(50, 100), effect.beforeAfter().rate());
        assertEquals(Ratio.of(20, 100), effect.beforeAfter().other());
        assertEquals(
                RateDifferenceInterval.of(50, 100, 20, 100, 1.96),
                effect.beforeAfter().interval());
        assertEquals(1.96, effect.beforeAfter().z());
        assertTrue(effect.beforeAfter().interval().lower() > 0); // which would have been told as one
    }

    @Test
    void eachCellSaysWhomItCounts() {
        InitiativeEffect effect = hundreds(1, 2, 3, 4).measure();

        assertEquals(new EffectCell(days(-30, 0), 100, 0, 100, 1), effect.cell(Arm.TREATED, EffectPhase.BEFORE));
        assertEquals(new EffectCell(days(0, 30), 100, 0, 100, 2), effect.cell(Arm.TREATED, EffectPhase.AFTER));
        assertEquals(new EffectCell(days(-30, 0), 100, 0, 100, 3), effect.cell(Arm.CONTROL, EffectPhase.BEFORE));
        assertEquals(new EffectCell(days(0, 30), 100, 0, 100, 4), effect.cell(Arm.CONTROL, EffectPhase.AFTER));
    }

    private static void assertRefused(InitiativeEffect effect, EffectRefusal... reasons) {
        assertEquals(List.of(reasons), effect.refusals());
        assertEquals(
                reasons.length == 0 ? Optional.of(0) : Optional.empty(),
                effect.estimate().map(any -> 0));
        assertEquals(reasons.length > 0, effect.verdict() == EffectVerdict.REFUSED);
    }

    @Test
    void tooFewAreRefusedButTellHowManyItTakes() {
        EffectPolicy hundred = policy().minimumSample(100).build();
        EffectPolicy more = policy().minimumSample(101).build();

        assertRefused(hundreds(20, 35, 22, 24).measure(hundred));
        InitiativeEffect refused = hundreds(20, 35, 22, 24).measure(more);
        assertRefused(refused, EffectRefusal.TOO_FEW);
        assertEquals(OptionalLong.of(345), refused.sampleNeeded());
        assertEquals("training: REFUSED [TOO_FEW]", refused.toString());
    }

    @Test
    void oneSmallCellIsEnoughToRefuse() {
        for (int small = 0; small < 4; small++) {
            EffectWorld world = new EffectWorld();
            for (int cell = 0; cell < 4; cell++) {
                world.cohort(cell < 2 ? TREATED : CONTROL, cell % 2 == 0 ? BEFORE : AFTER, 3, cell == small ? 9 : 10);
            }
            assertRefused(world.measure(), EffectRefusal.TOO_FEW);
        }
    }

    @Test
    void nobodyAtAllIsRefusedAndNotAnError() {
        InitiativeEffect effect = new EffectWorld().measure();

        assertRefused(effect, EffectRefusal.NO_CONTROL, EffectRefusal.TOO_FEW);
        assertEquals(OptionalLong.empty(), effect.sampleNeeded());
        assertEquals(Ratio.of(0, 0), effect.beforeAfter().rate());
        assertEquals(-1, effect.beforeAfter().interval().lower());
        assertEquals("training: REFUSED [NO_CONTROL, TOO_FEW]", effect.toString());
    }

    @Test
    void withoutAControlThereIsNoEffectToTell() {
        EffectWorld alone = new EffectWorld().cohort(TREATED, BEFORE, 2, 50).cohort(TREATED, AFTER, 20, 50);

        assertRefused(alone.measure(), EffectRefusal.NO_CONTROL); // and not also as too few
        assertRefused(alone.cohort(CONTROL, AFTER, 20, 50).measure(), EffectRefusal.TOO_FEW);
        EffectWorld before = new EffectWorld().cohort(TREATED, BEFORE, 2, 50).cohort(TREATED, AFTER, 20, 50);
        assertRefused(before.cohort(CONTROL, BEFORE, 20, 50).measure(), EffectRefusal.TOO_FEW);
    }

    @Test
    void whoeverIsInBothGroupsIsRefused() {
        ComparedGroups both = ComparedGroups.ofSellers(
                List.of(SellerId.of(TREATED), SellerId.of("z"), SellerId.of("y")),
                List.of(SellerId.of(CONTROL), SellerId.of("y"), SellerId.of("z")));
        InitiativeEffect effect = EffectAnalysis.of(policy().build())
                .measure(training(), both, hundreds(20, 35, 22, 24).journeys(60));

        assertRefused(effect, EffectRefusal.OVERLAP);
        assertEquals(List.of("y", "z"), List.copyOf(effect.groups().overlap()));
    }

    @Test
    void whatIsNotOverIsRefused() {
        EffectWorld world = hundreds(20, 35, 22, 24);
        EffectAnalysis analysis = EffectAnalysis.of(policy().build());

        assertRefused(analysis.measure(training(), sellers(), world.journeys(28)), EffectRefusal.IMMATURE);
        assertRefused(analysis.measure(training(), sellers(), world.journeys(29)));
    }

    @Test
    void tooManyOpenAreRefused() {
        EffectWorld world = new EffectWorld()
                .cohort(TREATED, BEFORE, 20, 100)
                .cohort(CONTROL, BEFORE, 20, 100)
                .cohort(CONTROL, AFTER, 20, 100)
                .cohort(TREATED, AFTER, 20, 90)
                .open(TREATED, AFTER, 10);

        InitiativeEffect enough = world.measure();
        assertRefused(enough);
        assertEquals(
                new EffectCell(days(0, 30), 100, 10, 100, 20), enough.cell(Arm.TREATED, EffectPhase.AFTER)); // of all
        assertRefused(world.open(TREATED, AFTER, 1).measure(), EffectRefusal.IMMATURE);
        assertRefused(world.measure(policy().minimumMaturePercent(0).build()));
    }

    @Test
    void aControlThatIsNotOverIsRefusedToo() {
        EffectWorld world = hundreds(20, 35, 22, 24).open(CONTROL, AFTER, 20);

        assertRefused(world.measure(), EffectRefusal.IMMATURE);
    }

    @Test
    void withAWindowThoseCountWhoseTimeIsOver() {
        EffectWorld world = hundreds(20, 35, 22, 24).cohort(TREATED, 29, 5, 9).open(TREATED, BEFORE, 2);
        EffectPolicy policy = policy().conversion(window(31)).build();
        InitiativeEffect effect = EffectAnalysis.of(policy).measure(training(), sellers(), world.journeys(59));

        assertRefused(effect);
        assertEquals(new EffectCell(days(0, 30), 109, 9, 100, 35), effect.cell(Arm.TREATED, EffectPhase.AFTER));
        assertEquals(new EffectCell(days(-30, 0), 102, 0, 102, 20), effect.cell(Arm.TREATED, EffectPhase.BEFORE));
    }

    private static EffectWorld withEarlier(int treatedEarlier, int controlEarlier) {
        return hundreds(20, 35, 22, 24)
                .cohort(TREATED, EARLIER, treatedEarlier, 100)
                .cohort(CONTROL, EARLIER, controlEarlier, 100);
    }

    @Test
    void groupsThatWentApartBeforeAreRefused() {
        EffectPolicy policy = policy().prePeriods(1).build();

        assertRefused(withEarlier(20, 22).measure(policy));
        assertRefused(withEarlier(60, 22).measure(policy), EffectRefusal.PRE_TREND_DIFFERS);
        assertRefused(withEarlier(20, 62).measure(policy), EffectRefusal.PRE_TREND_DIFFERS);
        assertRefused(withEarlier(24, 22).measure(policy.withMaximalPreTrend(BigDecimal.ZERO))); // may be chance
        assertRefused(withEarlier(60, 22).measure(policy.withMaximalPreTrend(new BigDecimal("0.4"))));
        assertRefused(
                withEarlier(60, 22).measure(policy.withMaximalPreTrend(new BigDecimal("0.39"))),
                EffectRefusal.PRE_TREND_DIFFERS);
        assertRefused(withEarlier(60, 22).measure(policy.withPrePeriods(0)));
    }

    @Test
    void earlierPeriodsAreComparedWithTheirNeighbours() {
        EffectWorld world =
                withEarlier(25, 27).cohort(TREATED, EARLIEST, 30, 100).cohort(CONTROL, EARLIEST, 31, 100);
        InitiativeEffect effect = world.measure(policy().prePeriods(2).build());

        assertEquals(2, effect.preTrends().size());
        PreTrend latest = effect.preTrends().get(0);
        PreTrend earlier = effect.preTrends().get(1);
        assertEquals(days(-60, -30), latest.earlier());
        assertEquals(days(-30, 0), latest.later());
        assertEquals(0, latest.change().difference().numerator().signum());
        assertEquals(days(-90, -60), earlier.earlier());
        assertEquals(days(-60, -30), earlier.later());
        assertEquals(new BigDecimal("-0.01"), earlier.change().difference().orElseThrow());
        assertEquals(
                2, world.measure(policy().prePeriods(3).build()).preTrends().size());
        assertEquals(
                1, world.measure(policy().prePeriods(1).build()).preTrends().size());
    }

    private static boolean isTrendUnknown(InitiativeEffect effect) {
        return effect.cautions().contains(EffectCaution.PRE_TREND_UNKNOWN);
    }

    @Test
    void aTrendOfTooFewIsNotKnown() {
        EffectPolicy policy = policy().prePeriods(1).build();
        EffectWorld few =
                hundreds(20, 35, 22, 24).cohort(TREATED, EARLIER, 9, 9).cohort(CONTROL, EARLIER, 0, 100);

        assertTrue(isTrendUnknown(few.measure(policy)));
        assertRefused(few.measure(policy));
        assertEquals(List.of(), few.measure(policy).preTrends());
        assertEquals(
                1,
                few.cohort(TREATED, EARLIER, 1, 1).measure(policy).preTrends().size());
        EffectWorld fewBefore = new EffectWorld()
                .cohort(TREATED, BEFORE, 1, 9)
                .cohort(CONTROL, BEFORE, 1, 10)
                .cohort(TREATED, EARLIER, 1, 10)
                .cohort(CONTROL, EARLIER, 1, 10);
        assertEquals(List.of(), fewBefore.measure(policy).preTrends());
    }

    private static EffectWorld mixed(int large, int small, int unknown) {
        return new EffectWorld()
                .cohort(TREATED, "large", BEFORE, 5, 50)
                .cohort(TREATED, "small", BEFORE, 5, 50)
                .cohort(TREATED, "large", AFTER, 5, large)
                .cohort(TREATED, "small", AFTER, 5, small)
                .cohort(TREATED, "", AFTER, 0, unknown)
                .cohort(CONTROL, BEFORE, 5, 100)
                .cohort(CONTROL, AFTER, 5, 100);
    }

    private static InitiativeEffect measure(EffectWorld world, EffectPolicy policy) {
        return EffectAnalysis.of(policy).with(SIZE).measure(training(), sellers(), world.journeys(60));
    }

    @Test
    void groupsMadeUpOtherwiseAreRefused() {
        EffectPolicy policy = policy().build();

        assertRefused(measure(mixed(50, 50, 0), policy));
        assertRefused(measure(mixed(70, 30, 0), policy), EffectRefusal.MIX_CHANGED);
        assertRefused(measure(mixed(30, 70, 0), policy), EffectRefusal.MIX_CHANGED);
        assertRefused(measure(mixed(70, 30, 0), policy.withMaximalMixShift(new BigDecimal("0.2"))));
        assertRefused(
                measure(mixed(70, 30, 0), policy.withMaximalMixShift(new BigDecimal("0.19"))),
                EffectRefusal.MIX_CHANGED);
        assertRefused(measure(mixed(55, 45, 0), policy.withMaximalMixShift(BigDecimal.ZERO))); // may be chance
        assertRefused(measure(mixed(40, 40, 20), policy), EffectRefusal.MIX_CHANGED); // nobody knows who they are
        assertRefused(mixed(70, 30, 0).measure());
    }

    @Test
    void theMixIsToldPartByPart() {
        InitiativeEffect effect = measure(mixed(60, 30, 10), policy().build());

        assertEquals(
                List.of(
                        new MixShift(
                                Arm.TREATED,
                                Optional.empty(),
                                Ratio.of(0, 100),
                                Ratio.of(10, 100),
                                RateDifferenceInterval.of(10, 100, 0, 100, 1.96)),
                        new MixShift(
                                Arm.TREATED,
                                Optional.of("large"),
                                Ratio.of(50, 100),
                                Ratio.of(60, 100),
                                RateDifferenceInterval.of(60, 100, 50, 100, 1.96)),
                        new MixShift(
                                Arm.TREATED,
                                Optional.of("small"),
                                Ratio.of(50, 100),
                                Ratio.of(30, 100),
                                RateDifferenceInterval.of(30, 100, 50, 100, 1.96)),
                        new MixShift(
                                Arm.CONTROL,
                                Optional.of("small"),
                                Ratio.of(100, 100),
                                Ratio.of(100, 100),
                                RateDifferenceInterval.of(100, 100, 100, 100, 1.96))),
                effect.mixShifts());
        assertEquals(List.of(), hundreds(1, 1, 1, 1).measure().mixShifts());
    }

    @Test
    void aGroupThatIsOnlyThereOnceHasNoShift() {
        EffectWorld world = new EffectWorld().cohort(TREATED, BEFORE, 2, 50).cohort(CONTROL, AFTER, 20, 50);

        assertEquals(List.of(), measure(world, policy().build()).mixShifts());
    }

    @Test
    void theLastMixGivenCounts() {
        Grouping<Lead, String> all = Grouping.of("all", lead -> Optional.of("all"));
        InitiativeEffect effect = EffectAnalysis.of(policy().build())
                .with(SIZE)
                .with(all)
                .measure(training(), sellers(), mixed(70, 30, 0).journeys(60));

        assertEquals(2, effect.mixShifts().size());
    }

    @Test
    void cautionsSayWhatIsNotKnown() {
        EffectWorld world = withEarlier(20, 22);

        assertEquals(
                List.of(
                        EffectCaution.PRE_TREND_UNKNOWN,
                        EffectCaution.MIX_UNKNOWN,
                        EffectCaution.EXPOSED_BEFORE,
                        EffectCaution.CLUSTERED),
                world.measure().cautions());
        EffectPolicy careful = policy().prePeriods(1).conversion(window(20)).build();
        ComparedGroups bySize = ComparedGroups.of(Grouping.of(
                "seller",
                lead -> lead.seller().map(seller -> seller.value().equals(TREATED) ? Arm.TREATED : Arm.CONTROL)));
        EffectWorld shifted = new EffectWorld();
        for (int day : List.of(-45, -75, 30)) {
            shifted.cohort(TREATED, day, 20, 100).cohort(CONTROL, day, 20, 100);
        }
        Journeys journeys = shifted.journeys(90);
        assertEquals(
                List.of(),
                EffectAnalysis.of(careful)
                        .with(SIZE)
                        .measure(training(20), bySize, journeys)
                        .cautions());
        for (EffectPolicy exposed : List.of(
                careful.withConversion(window(21)),
                careful.withConversion(window(20).withCounting(Counting.VISITED)),
                careful.withBase(EffectWorld.TALK))) {
            assertEquals(
                    List.of(EffectCaution.EXPOSED_BEFORE),
                    EffectAnalysis.of(exposed)
                            .with(SIZE)
                            .measure(training(20), bySize, journeys)
                            .cautions());
        }
    }

    @Test
    void groupsMayBeOfLeads() {
        EffectWorld world = hundreds(20, 50, 22, 24);
        List<LeadId> treated = world.leads().stream()
                .filter(lead -> lead.seller().equals(Optional.of(SellerId.of(TREATED))))
                .map(Lead::id)
                .toList();
        List<LeadId> control = world.leads().stream()
                .filter(lead -> !lead.seller().equals(Optional.of(SellerId.of(TREATED))))
                .map(Lead::id)
                .toList();
        Journeys journeys = world.journeys(60);
        EffectAnalysis analysis = EffectAnalysis.of(policy().build());
        InitiativeEffect effect = analysis.measure(training(), ComparedGroups.ofLeads(treated, control), journeys);

        assertEquals(world.measure().estimate(), effect.estimate());
        assertEquals(ImmutableSortedSet.of(), effect.groups().overlap());
        assertRefused(
                analysis.measure(training(), ComparedGroups.ofLeads(treated, treated.subList(0, 1)), journeys),
                EffectRefusal.OVERLAP,
                EffectRefusal.NO_CONTROL);
        Grouping<Lead, Arm> nobody = Grouping.of("none", lead -> Optional.empty());
        assertRefused(
                analysis.measure(training(), ComparedGroups.of(nobody), journeys),
                EffectRefusal.NO_CONTROL,
                EffectRefusal.TOO_FEW);
    }

    @Test
    void severalSellersAreOneGroup() {
        EffectWorld world = hundreds(20, 50, 22, 24)
                .cohort("t2", BEFORE, 2, 10)
                .cohort("t2", AFTER, 5, 10)
                .cohort("other", AFTER, 5, 10);
        ComparedGroups groups = ComparedGroups.ofSellers(
                List.of(SellerId.of(TREATED), SellerId.of("t2")), List.of(SellerId.of(CONTROL)));
        InitiativeEffect effect = EffectAnalysis.of(policy().build()).measure(training(), groups, world.journeys(60));

        assertEquals(
                Ratio.of(55, 110), effect.cell(Arm.TREATED, EffectPhase.AFTER).rate());
        assertEquals(
                Ratio.of(22, 110), effect.cell(Arm.TREATED, EffectPhase.BEFORE).rate());
        assertEquals(
                Ratio.of(24, 100), effect.cell(Arm.CONTROL, EffectPhase.AFTER).rate());
    }

    @Test
    void theRateIsBetweenTheStagesOfThePolicy() {
        EffectWorld world = hundreds(20, 50, 22, 24);
        Lead first = world.leads().get(99); // not won
        Journeys journeys =
                world.event(StageEntry.of(first.id(), TALK, at(BEFORE))).journeys(60);
        EffectAnalysis toTalk = EffectAnalysis.of(policy().reached(TALK).build());
        EffectAnalysis fromTalk = EffectAnalysis.of(policy().base(TALK).build());

        assertEquals(
                Ratio.of(21, 100),
                toTalk.measure(training(), sellers(), journeys)
                        .cell(Arm.TREATED, EffectPhase.BEFORE)
                        .rate());
        assertEquals(
                Ratio.of(20, 21),
                fromTalk.measure(training(), sellers(), journeys)
                        .cell(Arm.TREATED, EffectPhase.BEFORE)
                        .rate());
        assertMessage(
                "base must come before reached, were won and won (policy test@1)",
                () -> world.measure(policy().base(WON).build()));
        assertMessage(
                "base must come before reached, were lead and lead (policy test@1)",
                () -> world.measure(policy().reached(LEAD).build()));
        assertMessage(
                "process deal@1 has no stage none",
                () -> world.measure(policy().base(StageId.of("none")).build()));
    }

    private static void assertMessage(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void theAnswerSaysWhatItIsAbout() {
        EffectWorld world = hundreds(20, 50, 22, 24);
        EffectPolicy policy = policy().build();
        Initiative initiative = training();
        ComparedGroups groups = sellers();
        Journeys journeys =
                world.event(StageEntry.of(LeadId.of("nobody"), LEAD, at(0))).journeys(60);
        InitiativeEffect effect = EffectAnalysis.of(policy).measure(initiative, groups, journeys);

        assertSame(policy, effect.definition());
        assertSame(initiative, effect.initiative());
        assertSame(groups, effect.groups());
        assertEquals(EffectWorld.process(), effect.process());
        assertEquals(EffectWorld.endOf(60), effect.asOf());
        assertEquals(journeys.findings(), effect.findings());
        assertEquals(1, effect.findings().size());
        assertEquals("training: EFFECT_UP " + effect.estimate().orElseThrow(), effect.toString());
    }

    @Test
    void periodsMayDiffer() {
        Initiative initiative = Initiative.builder()
                .id(InitiativeId.of("tool"))
                .label(Label.of("Tool", "ツール"))
                .startedOn(LocalDate.of(2026, 7, 1))
                .before(days(-40, -5))
                .after(Span.of(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 20)))
                .build();
        InitiativeEffect effect = EffectAnalysis.of(policy().build())
                .measure(initiative, sellers(), withEarlier(0, 0).journeys(60));

        assertEquals(
                Ratio.of(20, 200), effect.cell(Arm.TREATED, EffectPhase.BEFORE).rate());
        assertEquals(
                Ratio.of(35, 100), effect.cell(Arm.TREATED, EffectPhase.AFTER).rate());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreNamed() {
        EffectAnalysis analysis = EffectAnalysis.of(EffectPolicy.standard());
        Journeys journeys = new EffectWorld().journeys(0);
        InitiativeEffect effect = new EffectWorld().measure();

        assertNull("definition", () -> EffectAnalysis.of(null));
        assertNull("mix", () -> analysis.with(null));
        assertNull("initiative", () -> analysis.measure(null, sellers(), journeys));
        assertNull("groups", () -> analysis.measure(training(), null, journeys));
        assertNull("journeys", () -> analysis.measure(training(), sellers(), null));
        assertNull("treated", () -> ComparedGroups.ofSellers(null, List.of()));
        assertNull("control", () -> ComparedGroups.ofLeads(List.of(), null));
        assertNull("grouping", () -> ComparedGroups.of(null));
        assertNull("arm", () -> effect.cell(null, EffectPhase.AFTER));
        assertNull("phase", () -> effect.cell(Arm.TREATED, null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
