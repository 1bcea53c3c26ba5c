package org.revenuekit.funnel.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.ExitKind;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.NamedRate;
import org.revenuekit.funnel.process.Qualification;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;

/** Makes processes. */
final class ArbitraryProcesses {
    static final ExitReason PRICE = ExitReason.of("price", ExitKind.LOST, "Price", "価格");
    static final ExitReason STUDENT = ExitReason.of("student", ExitKind.DISQUALIFIED, "Student", "学生");
    static final ExitReason UNRIPE =
            ExitReason.of("unripe", ExitKind.RECYCLED, "Unripe", "時期尚早").wakingUpAfter(3);

    private static final ImmutableList<EntryChannel> CHANNELS =
            ImmutableList.of(EntryChannel.of("in", "Inbound", "インバウンド"), EntryChannel.of("out", "Outbound", "アウトバウンド"));

    private static final ImmutableList<Stage> STAGES = ImmutableList.of(
            Stage.of("new", "New lead", "新規リード", Role.MARKETING),
            Stage.of("talk", "Meeting", "商談", Role.SR),
            Stage.of("deal", "Opportunity", "案件", Role.SELLER),
            Stage.of("won", "Won", "受注", Role.SELLER),
            Stage.of("live", "Live", "稼働", Role.CSM));

    private ArbitraryProcesses() {}

    static Arbitrary<SalesProcess> processes() {
        Arbitrary<Set<LeadTrait>> excluded =
                Arbitraries.of(LeadTrait.class).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(2, STAGES.size()),
                        Arbitraries.integers().between(0, 100).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 100).withoutEdgeCases(),
                        excluded,
                        Arbitraries.integers().between(0, CHANNELS.size()),
                        Arbitraries.integers().between(1, 72).optional())
                .as(ArbitraryProcesses::made)
                .withoutEdgeCases();
    }

    private static SalesProcess made(
            int stages, int goal, int qualified, Set<LeadTrait> excluded, int channels, Optional<Integer> hours) {
        List<Stage> some = STAGES.subList(0, stages);
        return SalesProcess.builder()
                .ref(DefinitionRef.of("any-process", 1))
                .name(Label.of("Any process", "任意のプロセス"))
                .addRoles(Role.MARKETING, Role.SR, Role.SELLER, Role.CSM)
                .addAllStages(some)
                .goal(some.get(1 + goal % (stages - 1)).id())
                .addAllChannels(CHANNELS.subList(0, channels))
                .addReasons(PRICE, STUDENT, UNRIPE)
                .qualification(qualification(some.get(qualified % stages), excluded))
                .addAllHandOffs(hours
                        .map(number -> new HandOff(
                                some.get(1).id(), Role.MARKETING.id(), Role.SR.id(), Duration.ofHours(number)))
                        .stream()
                        .toList())
                .addRates(new NamedRate(
                        "whole-way",
                        Label.of("Whole way", "全体"),
                        some.get(0).id(),
                        some.get(stages - 1).id()))
                .build();
    }

    private static Optional<Qualification> qualification(Stage stage, Set<LeadTrait> excluded) {
        ImmutableMap.Builder<LeadTrait, ReasonId> exclusions = ImmutableMap.builder();
        excluded.forEach(trait -> exclusions.put(trait, STUDENT.id()));
        return excluded.isEmpty()
                ? Optional.empty()
                : Optional.of(Qualification.of(stage.id(), exclusions.buildOrThrow()));
    }
}
