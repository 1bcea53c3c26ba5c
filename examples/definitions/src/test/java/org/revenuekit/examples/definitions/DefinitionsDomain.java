package org.revenuekit.examples.definitions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.bottleneck.StageCapacity;
import org.revenuekit.funnel.bottleneck.TargetRate;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.change.ChangeFactor;
import org.revenuekit.funnel.change.ChangePolicy;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.flow.AgeingPolicy;
import org.revenuekit.funnel.flow.FollowUpPolicy;
import org.revenuekit.funnel.flow.LeadOutlook;
import org.revenuekit.funnel.flow.OutlookBase;
import org.revenuekit.funnel.flow.Prospect;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.plan.ChannelMix;
import org.revenuekit.funnel.plan.ChannelShare;
import org.revenuekit.funnel.plan.LeadTime;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.plan.Ramp;
import org.revenuekit.funnel.plan.RoleCapacity;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.MacroPhase;
import org.revenuekit.funnel.process.NamedRate;
import org.revenuekit.funnel.process.Qualification;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.steps.AttemptRule;
import org.revenuekit.funnel.steps.EventOrder;
import org.revenuekit.funnel.steps.ExclusionEffect;
import org.revenuekit.funnel.steps.Step;
import org.revenuekit.funnel.steps.StepCode;
import org.revenuekit.funnel.steps.StepExclusion;
import org.revenuekit.funnel.steps.StepFunnel;
import org.revenuekit.funnel.steps.StepId;
import org.revenuekit.funnel.steps.TieRule;
import org.revenuekit.funnel.submission.CategoryId;
import org.revenuekit.funnel.submission.CategoryRole;
import org.revenuekit.funnel.submission.ForecastCategory;
import org.revenuekit.funnel.submission.ForecastScale;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.PlayRule;
import org.revenuekit.segmentation.care.PlayTrigger;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.phase.AdvancementActivityId;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.Gate;
import org.revenuekit.segmentation.phase.PhaseDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.RelationshipPhase;
import org.revenuekit.segmentation.segment.CutKind;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.TouchModel;
import org.revenuekit.segmentation.signal.Combination;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalKind;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.AnswerFormat;
import org.revenuekit.segmentation.survey.ChannelPolicy;
import org.revenuekit.segmentation.survey.Choice;
import org.revenuekit.segmentation.survey.ChoiceOption;
import org.revenuekit.segmentation.survey.NumericScale;
import org.revenuekit.segmentation.survey.Question;
import org.revenuekit.segmentation.survey.QuestionId;
import org.revenuekit.segmentation.survey.QuestionPurpose;
import org.revenuekit.segmentation.survey.Questionnaire;
import org.revenuekit.segmentation.testkit.SegmentationArbitraries;

/** Definitions of all kinds, with odd texts and numbers. */
final class DefinitionsDomain extends DomainContextBase {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Part of a grid to be: from which edge to which on either axis, with or without what is not measured. */
    private record Spot(int fromCs, int toCs, int fromOp, int toOp, boolean noCs, boolean noOp) {}

    /** Texts that JSON must escape, or a pointer, or a terminal. */
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", "0", "\"", "\\", "/", "~", "@class", "名", "\u2028", "\u202e", "\uD83D\uDE00", "{}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank() && text.strip().equals(text));
    }

    static Arbitrary<Label> labels() {
        return Combinators.combine(texts(), texts()).as(Label::of);
    }

    static Arbitrary<DefinitionRef> refs() {
        return Combinators.combine(
                        Arbitraries.of("a", "cs-index", "-", "0".repeat(64)),
                        Arbitraries.integers().greaterOrEqual(1))
                .as(DefinitionRef::of);
    }

    static Arbitrary<BigDecimal> decimals(String least, String most) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(3);
    }

    static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 3_650);
    }

    @Provide
    Arbitrary<IndexDefinition> indices() {
        return Combinators.combine(SegmentationArbitraries.indexDefinitions(), refs(), texts())
                .as((index, ref, prefix) -> index.toBuilder()
                        .ref(ref)
                        .groups(index.groups().stream()
                                .map(group -> named(group, prefix))
                                .toList())
                        .build());
    }

    /** The same with names that begin oddly. */
    private static IndicatorGroup named(IndicatorGroup group, String prefix) {
        return new IndicatorGroup(
                prefix + group.name(),
                group.weight(),
                group.indicators().stream()
                        .map(one -> one.withId(IndicatorId.of(prefix + one.id())))
                        .map(one -> one.scale() instanceof Categories names ? one.withScale(named(names, prefix)) : one)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Categories named(Categories categories, String prefix) {
        ImmutableMap.Builder<String, BigDecimal> points = ImmutableMap.builder();
        categories.points().forEach((name, worth) -> points.put(prefix + name, worth));
        return new Categories(points.buildOrThrow());
    }

    @Provide
    Arbitrary<SegmentGrid> grids() {
        Arbitrary<Integer> edge = Arbitraries.integers().between(0, 4);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<List<Spot>> spots = Combinators.combine(edge, edge, edge, edge, flag, flag)
                .as(Spot::new)
                .list()
                .ofMaxSize(5);
        Arbitrary<ImmutableList<BigDecimal>> cuts = decimals("10", "90")
                .list()
                .ofMaxSize(3)
                .uniqueElements(BigDecimal::stripTrailingZeros)
                .map(ImmutableList::sortedCopyOf);
        return Combinators.combine(
                        Combinators.combine(refs(), Arbitraries.of(CutKind.class), decimals("0", "9.999"), days())
                                .as((ref, kind, hysteresis, dwell) -> SegmentGrid.builder()
                                        .ref(ref)
                                        .cutKind(kind)
                                        .hysteresis(hysteresis)
                                        .minimumDwellDays(dwell)),
                        cuts,
                        cuts,
                        spots,
                        labels(),
                        labels().optional(),
                        Arbitraries.of(TouchModel.class).optional())
                .as(DefinitionsDomain::grid)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** A grid of one segment everywhere, and others upon it; none if that hides one. */
    private static Optional<SegmentGrid> grid(
            SegmentGrid.Builder grid,
            ImmutableList<BigDecimal> cs,
            ImmutableList<BigDecimal> op,
            List<Spot> spots,
            Label name,
            Optional<Label> play,
            Optional<TouchModel> touch) {
        grid.csCuts(cs).opCuts(op);
        List<Placement> placements = new ArrayList<>();
        placements.add(Placement.of(SegmentId.of("s0"), Reach.any(), Reach.any()));
        try {
            for (Spot spot : spots) {
                placements.add(new Placement(
                        SegmentId.of("s" + placements.size()),
                        reach(cs, spot.fromCs(), spot.toCs(), spot.noCs()),
                        reach(op, spot.fromOp(), spot.toOp(), spot.noOp()),
                        placements.size()));
            }
            for (Placement placement : placements) {
                grid.addSegments(Segment.builder()
                        .id(placement.segment())
                        .name(name)
                        .play(play)
                        .touch(touch)
                        .build());
            }
            return Optional.of(grid.addAllPlacements(placements).build());
        } catch (IllegalArgumentException hidden) {
            return Optional.empty();
        }
    }

    private static Reach reach(List<BigDecimal> cuts, int from, int to, boolean notMeasured) {
        List<BigDecimal> edges = ImmutableList.<BigDecimal>builder()
                .add(BigDecimal.ZERO)
                .addAll(cuts)
                .add(HUNDRED)
                .build();
        return new Reach(edges.get(from % edges.size()), edges.get(to % edges.size()), notMeasured);
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        Arbitrary<Question> question = Combinators.combine(
                        texts(),
                        labels(),
                        texts().optional(),
                        Arbitraries.of(
                                QuestionPurpose.OTHER,
                                QuestionPurpose.CROSS_SELL,
                                QuestionPurpose.UPSELL,
                                QuestionPurpose.REFERRAL),
                        Arbitraries.oneOf(scales(), choices()))
                .as((id, text, indicator, purpose, format) -> {
                    Question.Builder builder =
                            Question.builder().id(QuestionId.of(id)).text(text).format(format);
                    indicator.map(IndicatorId::of).ifPresent(builder::indicator);
                    return builder.purpose(format.canShowPotential() ? purpose : QuestionPurpose.OTHER)
                            .build();
                });
        return Combinators.combine(
                        refs(),
                        decimals("0.001", "100"),
                        Arbitraries.integers().between(3, 1_000),
                        question.list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .uniqueElements(Question::id)
                                .uniqueElements(Question::indicator))
                .as((ref, z, minimum, questions) -> Questionnaire.builder()
                        .ref(ref)
                        .z(z)
                        .minimumAnswers(minimum)
                        .questions(questions)
                        .build());
    }

    private static Arbitrary<AnswerFormat> scales() {
        return Combinators.combine(
                        decimals("-1000000000000", "0"), decimals("0.001", "10"), Arbitraries.of(true, false))
                .as((min, length, potential) -> NumericScale.builder()
                        .min(min)
                        .max(min.add(length))
                        .potentialFrom(potential ? Optional.of(min.add(length)) : Optional.empty())
                        .build());
    }

    private static Arbitrary<AnswerFormat> choices() {
        return Combinators.combine(texts(), labels(), Arbitraries.of(true, false), texts().optional())
                .as((value, label, potential, need) -> ChoiceOption.builder()
                        .value(value)
                        .label(label)
                        .potential(potential)
                        .need(need.map(ProductId::of))
                        .build())
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .uniqueElements(ChoiceOption::value)
                .map(options -> Choice.builder().options(options).build());
    }

    @Provide
    Arbitrary<ChannelPolicy> channels() {
        return Combinators.combine(refs(), decimals("0.001", "1000"), decimals("0.001", "1"))
                .as((ref, number, share) -> ChannelPolicy.builder()
                        .ref(ref)
                        .manyAccounts(number)
                        .frequentVisits(number.add(BigDecimal.ONE))
                        .enoughData(share)
                        .build());
    }

    @Provide
    Arbitrary<SignalPolicy> signals() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.maps(Arbitraries.of(SignalKind.class), days()),
                        Arbitraries.of(Combination.class),
                        days(),
                        decimals("0.001", "100"))
                .as((ref, halfLives, combination, minimum, z) -> SignalPolicy.builder()
                        .ref(ref)
                        .halfLifeDays(halfLives)
                        .combination(combination)
                        .minimumPortfolio(minimum)
                        .z(z)
                        .build());
    }

    @Provide
    Arbitrary<DetectionPolicy> detections() {
        Arbitrary<IndicatorId> ids = texts().map(IndicatorId::of);
        Arbitrary<BigDecimal> shares = decimals("0.001", "0.5");
        return Combinators.combine(
                        refs(),
                        days().list().ofSize(4),
                        Arbitraries.of(ContactRole.class).set(),
                        ids.set().ofMaxSize(4),
                        Arbitraries.maps(ids, ids).ofMaxSize(4),
                        shares.list().ofSize(4))
                .as((ref, days, roles, usage, limits, parts) -> DetectionPolicy.builder()
                        .ref(ref)
                        .renewalDays(days.get(0))
                        .noticeDays(days.get(1))
                        .usageDays(days.get(2))
                        .minimumReadings(days.get(3))
                        .keyRoles(ImmutableSet.copyOf(roles))
                        .usageIndicators(ImmutableSet.copyOf(usage))
                        .usageLimits(ImmutableMap.copyOf(limits))
                        .usageRise(parts.get(0))
                        .usageFall(parts.get(1))
                        .nearLimit(parts.get(2))
                        .openedStrength(parts.get(3))
                        .clickedStrength(parts.get(3).add(new BigDecimal("0.5")))
                        .build());
    }

    @Provide
    Arbitrary<PlayBook> playBooks() {
        Arbitrary<PlayTrigger> triggers = Arbitraries.oneOf(
                texts().map(id -> new PlayTrigger.InSegment(SegmentId.of(id))),
                Combinators.combine(texts(), decimals("0", "100")).as(PlayTrigger.ScoreBelow::new),
                texts().map(PlayTrigger.NotMeasured::new),
                Combinators.combine(
                                texts().map(IndicatorId::of),
                                Arbitraries.of(PlayTrigger.Target.class),
                                decimals("-999999999999", "999999999999"))
                        .as(PlayTrigger.IndicatorMissed::new));
        Arbitrary<PlayRule> rules = Combinators.combine(
                        texts(), labels(), triggers, days(), Arbitraries.of(OwnerRole.class))
                .as((id, play, trigger, due, owner) -> PlayRule.builder()
                        .id(id)
                        .play(play)
                        .trigger(trigger)
                        .dueInBusinessDays(due)
                        .owner(owner)
                        .build());
        return Combinators.combine(
                        refs(), rules.list().ofMinSize(1).ofMaxSize(4).uniqueElements(PlayRule::id))
                .as((ref, book) -> PlayBook.builder().ref(ref).rules(book).build());
    }

    @Provide
    Arbitrary<WarningPolicy> warnings() {
        return Combinators.combine(refs(), days(), decimals("0", "100"))
                .as((ref, days, margin) -> WarningPolicy.builder()
                        .ref(ref)
                        .horizonDays(days)
                        .marginPoints(margin)
                        .build());
    }

    @Provide
    Arbitrary<TouchCapacity> capacities() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.maps(
                                Arbitraries.of(TouchModel.class),
                                Arbitraries.integers().greaterOrEqual(1)))
                .as((ref, most) -> TouchCapacity.builder().ref(ref).most(most).build());
    }

    @Provide
    Arbitrary<PhaseModel> phaseModels() {
        return Combinators.combine(
                        SegmentationArbitraries.phaseModels(),
                        refs(),
                        texts(),
                        labels(),
                        Arbitraries.of(CurrencyUnit.JPY, CurrencyUnit.USD, CurrencyUnit.of("KWD")),
                        Arbitraries.longs().greaterOrEqual(0))
                .as((model, ref, text, label, currency, minor) -> model.toBuilder()
                        .ref(ref)
                        .phases(model.phases().stream()
                                .map(phase -> named(phase, text, label, Money.ofMinor(currency, minor)))
                                .toList())
                        .activities(model.activities().stream()
                                .map(one -> one.withId(AdvancementActivityId.of(text + one.id()))
                                        .withName(label)
                                        .withSource(text)
                                        .withServes(one.serves().stream()
                                                .map(id -> CriterionId.of(text + id))
                                                .toList()))
                                .toList())
                        .build());
    }

    @Provide
    Arbitrary<SalesProcess> salesProcesses() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 5);
        Arbitrary<List<ExitKind>> kinds = Arbitraries.of(ExitKind.class).list().ofMaxSize(3);
        Arbitrary<Set<LeadTrait>> traits = Arbitraries.of(LeadTrait.class).set();
        Arbitrary<Duration> time =
                Arbitraries.longs().between(1, Duration.ofDays(365).toNanos()).map(Duration::ofNanos);
        return Combinators.combine(
                        Combinators.combine(refs(), labels())
                                .as((ref, name) ->
                                        SalesProcess.builder().ref(ref).name(name)),
                        texts(),
                        labels(),
                        number,
                        kinds,
                        traits,
                        time,
                        Arbitraries.of(MacroPhase.class).optional())
                .as(DefinitionsDomain::process);
    }

    private static SalesProcess process(
            SalesProcess.Builder process,
            String prefix,
            Label label,
            int more,
            List<ExitKind> kinds,
            Set<LeadTrait> traits,
            Duration time,
            Optional<MacroPhase> phase) {
        Role first = new Role(RoleId.of(prefix + "1"), label);
        Role second = new Role(RoleId.of(prefix + "2"), label);
        process.addRoles(first, second);
        for (int i = 0; i < more + 2; i++) {
            process.addStages(Stage.builder()
                    .id(StageId.of(prefix + i))
                    .name(label)
                    .accountable(i % 2 == 0 ? first.id() : second.id())
                    .helpers(i % 3 == 0 ? List.of() : List.of(i % 2 == 0 ? second.id() : first.id()))
                    .phase(i % 4 == 0 ? Optional.empty() : phase)
                    .build());
        }
        StageId goal = StageId.of(prefix + (more + 1));
        for (int i = 0; i < more; i++) {
            process.addChannels(new EntryChannel(ChannelId.of(prefix + i), label))
                    .addHandOffs(new HandOff(StageId.of(prefix + i), first.id(), second.id(), time))
                    .addRates(new NamedRate(prefix + i, label, StageId.of(prefix + i), goal));
        }
        for (int i = 0; i < kinds.size(); i++) {
            process.addReasons(new ExitReason(
                    ReasonId.of(prefix + i),
                    kinds.get(i),
                    label,
                    kinds.get(i) == ExitKind.DISQUALIFIED || i == 0 ? OptionalInt.empty() : OptionalInt.of(more + 1)));
        }
        ReasonId out = ReasonId.of(prefix + "out");
        process.addReasons(new ExitReason(out, ExitKind.DISQUALIFIED, label, OptionalInt.empty()));
        if (!traits.isEmpty()) {
            process.qualification(Qualification.of(goal, Maps.toMap(traits, trait -> out)));
        }
        return process.goal(goal).build();
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.longs()
                .between(1, Duration.ofDays(36_525).toSeconds())
                .map(Duration::ofSeconds);
    }

    private static Arbitrary<StageId> stageIds() {
        return texts().map(StageId::of);
    }

    @Provide
    Arbitrary<ConversionPolicy> conversionPolicies() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.of(Counting.class),
                        Arbitraries.of(CountingUnit.class),
                        durations().optional(),
                        decimals("0.001", "100"))
                .as((ref, counting, unit, window, z) -> ConversionPolicy.builder()
                        .ref(ref)
                        .counting(counting)
                        .unit(unit)
                        .window(window)
                        .z(z)
                        .build());
    }

    @Provide
    Arbitrary<BottleneckPolicy> bottleneckPolicies() {
        Arbitrary<TargetRate> targets = Combinators.combine(stageIds(), stageIds(), decimals("0.001", "1"))
                .as(TargetRate::new);
        Arbitrary<StageCapacity> capacities =
                Combinators.combine(stageIds(), decimals("0.001", "1000000")).as(StageCapacity::new);
        return Combinators.combine(
                        refs(),
                        Arbitraries.of(Theory.class),
                        targets.list().ofMaxSize(4).uniqueElements(TargetRate::from),
                        Arbitraries.longs().greaterOrEqual(1),
                        capacities.list().ofMaxSize(4).uniqueElements(StageCapacity::stage))
                .as((ref, theory, rates, peers, most) -> BottleneckPolicy.builder()
                        .ref(ref)
                        .theory(theory)
                        .targets(rates)
                        .peerMinimum(peers)
                        .capacities(most)
                        .build());
    }

    @Provide
    Arbitrary<AgeingPolicy> ageingPolicies() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.integers()
                                .greaterOrEqual(1)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(9))
                .as((ref, days) -> AgeingPolicy.builder()
                        .ref(ref)
                        .days(days.stream().sorted().toList())
                        .build());
    }

    @Provide
    Arbitrary<FollowUpPolicy> followUpPolicies() {
        return Combinators.combine(
                        refs(),
                        days(),
                        days(),
                        Arbitraries.maps(stageIds(), days()).ofMaxSize(4))
                .as((ref, lead, customer, stages) -> FollowUpPolicy.builder()
                        .ref(ref)
                        .leadDays(lead)
                        .customerDays(customer)
                        .stageDays(stages)
                        .build());
    }

    @Provide
    Arbitrary<ChangePolicy> changePolicies() {
        return Combinators.combine(refs(), Arbitraries.shuffle(ChangeFactor.values()))
                .as((ref, order) -> ChangePolicy.builder().ref(ref).order(order).build());
    }

    @Provide
    Arbitrary<PlanPolicy> planPolicies() {
        Arbitrary<RoleId> roles = Arbitraries.of("sr", "ae", "csm").map(RoleId::of);
        return Combinators.combine(
                        refs(),
                        Arbitraries.of(LeadTime.class),
                        Arbitraries.maps(roles, stageIds()).ofMaxSize(3),
                        decimals("0.001", "900"),
                        Arbitraries.maps(roles, decimals("0", "1").list().ofMaxSize(5))
                                .ofMaxSize(3),
                        Arbitraries.integers().between(1, 99),
                        decimals("0", "5000"))
                .as((ref, leadTime, capacities, entries, ramps, part, cost) -> PlanPolicy.builder()
                        .ref(ref)
                        .leadTime(leadTime)
                        .capacities(capacities.entrySet().stream()
                                .map(one -> new RoleCapacity(one.getKey(), one.getValue(), entries))
                                .toList())
                        .ramps(ramps.entrySet().stream()
                                .map(one -> new Ramp(one.getKey(), ImmutableList.sortedCopyOf(one.getValue())))
                                .toList())
                        .mix(ChannelMix.of(mixed("a", part, cost), mixed("b", 100 - part, cost)))
                        .build());
    }

    private static ChannelShare mixed(String channel, int percent, BigDecimal cost) {
        return new ChannelShare(
                ChannelId.of(channel), Ratio.of(percent, 100), MoneyFraction.of(CurrencyUnit.JPY, cost));
    }

    @Provide
    Arbitrary<ForecastPolicy> forecastPolicies() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.integers()
                                .between(1, ForecastPolicy.MAX_HISTORY_DAYS)
                                .optional(),
                        Arbitraries.integers().between(1, ForecastPolicy.MAX_SAMPLE),
                        decimals("0.001", "100"),
                        Arbitraries.integers().greaterOrEqual(1).set().ofMaxSize(9),
                        Arbitraries.of(true, false))
                .as((ref, history, sample, z, ages, news) -> ForecastPolicy.builder()
                        .ref(ref)
                        .historyDays(history.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .minimumSample(sample)
                        .z(z)
                        .ageDays(ages.stream().sorted().toList())
                        .includesNewLeads(news)
                        .build());
    }

    @Provide
    Arbitrary<ForecastScale> forecastScales() {
        Arbitrary<ForecastCategory> categories = Combinators.combine(
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(9)
                                .map(CategoryId::of),
                        labels(),
                        Arbitraries.of(CategoryRole.class),
                        decimals("0", "1").optional())
                .as(ForecastCategory::new);
        return Combinators.combine(
                        refs(),
                        categories
                                .list()
                                .uniqueElements(ForecastCategory::id)
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(CurrencyUnit.JPY, CurrencyUnit.USD))
                .as((ref, list, currency) -> ForecastScale.builder()
                        .ref(ref)
                        .currency(currency)
                        .categories(list)
                        .counted(list.stream()
                                .filter(category -> category.role() != CategoryRole.OMITTED)
                                .map(ForecastCategory::id)
                                .limit(3)
                                .toList())
                        .build());
    }

    @Provide
    Arbitrary<LeadOutlook> leadOutlooks() {
        return Combinators.combine(
                        refs(),
                        decimals("0", "0.5"),
                        decimals("0", "0.5"),
                        Arbitraries.shuffle(Prospect.values()),
                        Arbitraries.of(OutlookBase.class),
                        texts())
                .as((ref, first, second, prospects, base, source) -> LeadOutlook.builder()
                        .ref(ref)
                        .putShare(prospects.get(0), first)
                        .putShare(prospects.get(1), second)
                        .putShare(
                                prospects.get(2), BigDecimal.ONE.subtract(first).subtract(second))
                        .base(base)
                        .source(source)
                        .build());
    }

    private static Arbitrary<ImmutableSet<StepCode>> stepCodes() {
        return texts().map(StepCode::of).set().ofMinSize(1).ofMaxSize(3).map(ImmutableSet::copyOf);
    }

    @Provide
    Arbitrary<StepFunnel> stepFunnels() {
        Arbitrary<Step> steps = Combinators.combine(
                        texts().map(StepId::of),
                        labels(),
                        stepCodes(),
                        durations().optional())
                .as(Step::new);
        return Combinators.combine(
                        refs(),
                        steps.list().ofMinSize(2).ofMaxSize(4).uniqueElements(Step::id),
                        Arbitraries.of(EventOrder.class),
                        Arbitraries.of(TieRule.class),
                        durations().optional(),
                        Arbitraries.of(AttemptRule.class),
                        stepCodes(),
                        Arbitraries.of(ExclusionEffect.class))
                .as(DefinitionsDomain::stepFunnel);
    }

    private static StepFunnel stepFunnel(
            DefinitionRef ref,
            List<Step> steps,
            EventOrder order,
            TieRule ties,
            Optional<Duration> window,
            AttemptRule attempts,
            ImmutableSet<StepCode> excluded,
            ExclusionEffect effect) {
        StepFunnel.Builder funnel = StepFunnel.builder().ref(ref).order(order).ties(ties);
        boolean isAny = order == EventOrder.ANY;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            funnel.addSteps(i == 0 || isAny ? new Step(step.id(), step.name(), step.codes(), Optional.empty()) : step);
        }
        if (!isAny) {
            funnel.addExclusions(new StepExclusion(
                    excluded, steps.get(0).id(), steps.get(steps.size() - 1).id()));
        }
        return funnel.window(window)
                .attempts(attempts)
                .exclusionEffect(effect)
                .z(BigDecimal.valueOf(1 + excluded.size()))
                .build();
    }

    /** The same with odd names, and where something is about money with any amount. */
    private static PhaseDefinition named(PhaseDefinition definition, String prefix, Label label, Money amount) {
        RelationshipPhase phase = definition.phase();
        return new PhaseDefinition(
                RelationshipPhase.of(phase.level(), prefix + phase.code(), label),
                definition
                        .gate()
                        .map(gate -> new Gate(
                                gate.needed(),
                                gate.criteria().stream()
                                        .map(one -> named(one, prefix, label, amount))
                                        .collect(ImmutableList.toImmutableList()))));
    }

    private static Criterion named(Criterion criterion, String prefix, Label label, Money amount) {
        EvidencePattern pattern = criterion.pattern();
        return criterion
                .withId(CriterionId.of(prefix + criterion.id()))
                .withQuestion(label)
                .withSource(criterion.source().map(source -> prefix + source))
                .withPattern(pattern.withMinimumAmount(pattern.minimumAmount().map(some -> amount)));
    }
}
