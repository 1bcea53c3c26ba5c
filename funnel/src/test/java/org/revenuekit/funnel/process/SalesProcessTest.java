package org.revenuekit.funnel.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Severity;

/** The parts of a process, each with its bounds. */
class SalesProcessTest {
    private static final Label LABEL = Label.of("Name", "名前");
    private static final StageId FIRST = StageId.of("first");
    private static final StageId LAST = StageId.of("last");
    private static final ExitReason LOST = ExitReason.of("lost", ExitKind.LOST, "Lost", "失注");
    private static final ExitReason OUT = ExitReason.of("out", ExitKind.DISQUALIFIED, "Out", "対象外");
    private static final SalesProcess PROCESS = SalesProcess.builder()
            .ref(DefinitionRef.of("test", 1))
            .name(LABEL)
            .addRoles(Role.SR, Role.SMB_AE)
            .addStages(stage("first"), stage("last"))
            .goal(LAST)
            .addReasons(LOST, OUT)
            .build();

    private static Stage stage(String id) {
        return Stage.of(id, id, id, Role.SR);
    }

    private static HandOff handOff(String stage, Role from, Role to) {
        return new HandOff(StageId.of(stage), from.id(), to.id(), Duration.ofHours(1));
    }

    @Test
    void partsAreFoundById() {
        assertEquals(stage("last"), PROCESS.stage(LAST));
        assertEquals(OUT, PROCESS.reason(OUT.id()));
        assertEquals(Role.SMB_AE, PROCESS.role(Role.SMB_AE.id()));
        assertTrue(PROCESS.isBefore(FIRST, LAST));
        assertFalse(PROCESS.isBefore(LAST, FIRST));
        assertFalse(PROCESS.isBefore(LAST, LAST));
        assertRefused("process test@1 has no stage x", () -> PROCESS.stage(StageId.of("x")));
        assertRefused("process test@1 has no stage \\u200b", () -> PROCESS.isBefore(FIRST, StageId.of("\u200b")));
        assertRefused("process test@1 has no reason x", () -> PROCESS.reason(ReasonId.of("x")));
        assertRefused("process test@1 has no role x", () -> PROCESS.role(RoleId.of("x")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingAskedForIsNull() {
        assertNames("id", () -> PROCESS.stage(null));
        assertNames("id", () -> PROCESS.reason(null));
        assertNames("id", () -> PROCESS.role(null));
        assertNames("definition", () -> ProcessLint.of(null));
    }

    @Test
    void equalByContentHashedByReference() {
        SalesProcess same = PROCESS.toBuilder().build();
        SalesProcess other = same.withReasons(LOST);
        assertEquals(PROCESS, same);
        assertNotEquals(PROCESS, other);
        assertEquals(PROCESS.hashCode(), other.hashCode());
        assertEquals(PROCESS.ref().hashCode(), PROCESS.hashCode());
    }

    @Test
    void partsDiffer() {
        assertRefused(
                "roles must differ, had sr again (process test@1)",
                () -> PROCESS.withRoles(Role.SR, new Role(Role.SR.id(), LABEL)));
        assertRefused(
                "stages must differ, had first again (process test@1)",
                () -> PROCESS.withStages(stage("first"), stage("first"), stage("last")));
        assertRefused(
                "channels must differ, had web again (process test@1)",
                () -> PROCESS.withChannels(EntryChannel.of("web", "Web", "Web"), EntryChannel.of("web", "W", "W")));
        assertRefused(
                "reasons must differ, had lost again (process test@1)", () -> PROCESS.withReasons(LOST, OUT, LOST));
        NamedRate rate = new NamedRate("rate", LABEL, FIRST, LAST);
        assertRefused("rates must differ, had rate again (process test@1)", () -> PROCESS.withRates(rate, rate));
        assertRefused(
                "stages of hand-offs must differ, had last again (process test@1)",
                () -> PROCESS.withHandOffs(
                        handOff("last", Role.SR, Role.SMB_AE), handOff("last", Role.SMB_AE, Role.SR)));
    }

    @Test
    void partsAreFew() {
        List<Stage> most = IntStream.range(0, 998).mapToObj(i -> stage("s" + i)).toList();
        ImmutableList<Stage> stages = ImmutableList.<Stage>builder()
                .addAll(PROCESS.stages())
                .addAll(most)
                .build();
        assertEquals(1_000, PROCESS.withStages(stages).stages().size());
        assertRefused(
                "there must be at most 1000 stages, were 1001 (process test@1)",
                () -> PROCESS.withStages(ImmutableList.<Stage>builder()
                        .addAll(stages)
                        .add(stage("more"))
                        .build()));
        assertRefused(
                "there must be at least 2 stages, were 1 (process test@1)", () -> PROCESS.withStages(stage("last")));
    }

    @Test
    void partsReferToOneAnother() {
        assertRefused("process test@1 has no stage x", () -> PROCESS.withGoal(StageId.of("x")));
        assertRefused("goal must not be the first stage, was first (process test@1)", () -> PROCESS.withGoal(FIRST));
        assertRefused(
                "process test@1 has no role csm",
                () -> PROCESS.withStages(stage("first"), Stage.of("last", "x", "x", Role.CSM)));
        assertRefused(
                "process test@1 has no role csm",
                () -> PROCESS.withStages(stage("first"), stage("last").withHelpers(Role.CSM.id())));
        assertRefused("process test@1 has no stage x", () -> PROCESS.withHandOffs(handOff("x", Role.SR, Role.SMB_AE)));
        assertRefused("process test@1 has no role csm", () -> PROCESS.withHandOffs(handOff("last", Role.CSM, Role.SR)));
        assertRefused("process test@1 has no role csm", () -> PROCESS.withHandOffs(handOff("last", Role.SR, Role.CSM)));
        assertRefused(
                "base must come before reached, were last and first (rate rate, process test@1)",
                () -> PROCESS.withRates(new NamedRate("rate", LABEL, LAST, FIRST)));
        assertRefused(
                "process test@1 has no stage x",
                () -> PROCESS.withRates(new NamedRate("rate", LABEL, FIRST, StageId.of("x"))));
        assertRefused("process test@1 has no stage x", () -> PROCESS.withQualification(excluding("x", OUT)));
        assertRefused(
                "process test@1 has no reason other",
                () -> PROCESS.withQualification(
                        excluding("last", ExitReason.of("other", ExitKind.DISQUALIFIED, "x", "x"))));
        assertRefused(
                "an exclusion must disqualify, was LOST (reason lost, process test@1)",
                () -> PROCESS.withQualification(excluding("last", LOST)));
        assertEquals(
                Optional.of(excluding("last", OUT)),
                PROCESS.withQualification(excluding("last", OUT)).qualification());
    }

    private static Qualification excluding(String stage, ExitReason reason) {
        return Qualification.of(StageId.of(stage), ImmutableMap.of(LeadTrait.STUDENT, reason.id()));
    }

    @Test
    void aStageHasOneWhoAnswersForIt() {
        Stage stage = stage("first").withHelpers(Role.SMB_AE.id()).withPhase(MacroPhase.CONTRACT);
        assertRefused(
                "helpers must not name the accountable role sr again (stage first)",
                () -> stage.withHelpers(Role.SR.id()));
        assertEquals(stage, Stage.builder().from(stage).build());
        assertEquals(stage.hashCode(), Stage.builder().from(stage).build().hashCode());
        assertNotEquals(stage.hashCode(), stage.withPhase(Optional.empty()).hashCode());
    }

    @Test
    void aReasonSaysWhenToAskAgain() {
        assertEquals(OptionalInt.of(90), LOST.wakingUpAfter(90).wakeUpDays());
        assertEquals(OptionalInt.of(1), LOST.wakingUpAfter(1).wakeUpDays());
        assertEquals(OptionalInt.empty(), LOST.wakeUpDays());
        assertRefused("wakeUpDays must be >= 1, was 0 (reason lost)", () -> LOST.wakingUpAfter(0));
        assertRefused("who is disqualified is not woken up (reason out)", () -> OUT.wakingUpAfter(1));
        assertEquals("lost", LOST.toString());
        ExitReason same = ExitReason.of("lost", ExitKind.LOST, "Lost", "失注");
        assertEquals(LOST, same);
        assertEquals(LOST.hashCode(), same.hashCode());
        assertNotEquals(
                LOST.hashCode(),
                ExitReason.of("lost", ExitKind.RECYCLED, "Lost", "失注").hashCode());
    }

    @Test
    void aHandOffIsBetweenTwoAndInTime() {
        Duration year = Duration.ofDays(365);
        RoleId from = Role.SR.id();
        RoleId to = Role.SMB_AE.id();
        assertEquals(year, new HandOff(LAST, from, to, year).respondWithin());
        assertEquals(Duration.ofNanos(1), new HandOff(LAST, from, to, Duration.ofNanos(1)).respondWithin());
        assertRefused(
                "respondWithin must be > 0 and <= 365 days, was PT8760H0.000000001S (hand-off at last)",
                () -> new HandOff(LAST, from, to, year.plusNanos(1)));
        assertRefused(
                "respondWithin must be > 0 and <= 365 days, was PT0S (hand-off at last)",
                () -> new HandOff(LAST, from, to, Duration.ZERO));
        assertRefused(
                "from and to must differ, were sr (hand-off at last)",
                () -> new HandOff(LAST, from, from, Duration.ofHours(1)));
    }

    @Test
    void aRateHasABase() {
        assertRefused(
                "base and reached must differ, were last (rate rate)", () -> new NamedRate("rate", LABEL, LAST, LAST));
        assertRefused("rate code must not be empty", () -> new NamedRate("", LABEL, FIRST, LAST));
    }

    @Test
    void aQualificationExcludes() {
        Qualification qualification = excluding("last", OUT);
        assertEquals(Optional.of(OUT.id()), qualification.reason(LeadTrait.STUDENT));
        assertEquals(Optional.empty(), qualification.reason(LeadTrait.PARTNER));
        assertEquals(qualification.hashCode(), excluding("last", OUT).hashCode());
        assertNotEquals(qualification.hashCode(), excluding("first", OUT).hashCode());
        assertNotEquals(qualification.hashCode(), excluding("last", LOST).hashCode());
        assertEquals(LAST.hashCode() + ("STUDENT".hashCode() ^ OUT.id().hashCode()), qualification.hashCode());
        assertRefused(
                "exclusions must not be empty (qualification at last)",
                () -> Qualification.of(LAST, ImmutableMap.of()));
    }

    @Test
    void idsAreText() {
        for (Class<?> type : List.of(StageId.class, ReasonId.class, RoleId.class, ChannelId.class)) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(String.class, "a", "b")
                    .suppress(Warning.NULL_FIELDS)
                    .verify();
        }
        assertTrue(FIRST.compareTo(LAST) < 0);
        assertTrue(ReasonId.of("a").compareTo(ReasonId.of("b")) < 0);
        assertTrue(RoleId.of("a").compareTo(RoleId.of("b")) < 0);
        assertTrue(ChannelId.of("a").compareTo(ChannelId.of("b")) < 0);
        assertEquals("first", FIRST.toString());
        assertEquals("lost", LOST.id().toString());
        assertEquals("sr", Role.SR.toString());
        assertEquals("web", EntryChannel.of("web", "Web", "Web").toString());
        assertRefused("stage id must not be empty", () -> StageId.of(""));
        assertRefused("reason id must not be empty", () -> ReasonId.of(""));
        assertRefused("role id must not be empty", () -> RoleId.of(""));
        assertRefused("channel id must not be empty", () -> ChannelId.of(""));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingOfAPartIsNull() {
        RoleId from = Role.SR.id();
        RoleId to = Role.SMB_AE.id();
        Duration hour = Duration.ofHours(1);
        assertNames("id", () -> new Role(null, LABEL));
        assertNames("name", () -> new Role(from, null));
        assertNames("id", () -> new EntryChannel(null, LABEL));
        assertNames("name", () -> new EntryChannel(ChannelId.of("web"), null));
        assertNames("id", () -> new ExitReason(null, ExitKind.LOST, LABEL, OptionalInt.empty()));
        assertNames("kind", () -> new ExitReason(LOST.id(), null, LABEL, OptionalInt.empty()));
        assertNames("name", () -> new ExitReason(LOST.id(), ExitKind.LOST, null, OptionalInt.empty()));
        assertNames("wakeUpDays", () -> new ExitReason(LOST.id(), ExitKind.LOST, LABEL, null));
        assertNames("stage", () -> new HandOff(null, from, to, hour));
        assertNames("from", () -> new HandOff(LAST, null, to, hour));
        assertNames("to", () -> new HandOff(LAST, from, null, hour));
        assertNames("respondWithin", () -> new HandOff(LAST, from, to, null));
        assertNames("code", () -> new NamedRate(null, LABEL, FIRST, LAST));
        assertNames("name", () -> new NamedRate("x", null, FIRST, LAST));
        assertNames("base", () -> new NamedRate("x", LABEL, null, LAST));
        assertNames("reached", () -> new NamedRate("x", LABEL, FIRST, null));
        assertNames("stage", () -> new Qualification(null, ImmutableMap.of()));
        assertNames("exclusions", () -> new Qualification(LAST, null));
        assertNames("trait", () -> excluding("last", OUT).reason(null));
    }

    @Test
    void aProcessSaysWhatIsMissingInIt() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class,
                        () -> SalesProcess.builder().build())
                .getMessage());
        assertTrue(message.contains("[ref, name, goal]"), message);
    }

    private static List<String> warnings(SalesProcess process) {
        ProcessWarnings warnings = process.lint();
        assertEquals(process, warnings.definition());
        warnings.warnings()
                .forEach(
                        warning -> assertEquals(Severity.WARNING, warning.kind().severity()));
        return warnings.warnings().stream().map(Object::toString).toList();
    }

    @Test
    void theLinterWarnsOfLeadsThatAreNeverLostOrAskedAgain() {
        SalesProcess process = PROCESS.withRoles(Role.SR);
        assertEquals(List.of("NEVER_WOKEN_UP reason lost"), warnings(process));
        assertEquals(List.of(), warnings(process.withReasons(LOST.wakingUpAfter(1))));
        assertEquals(
                List.of("NO_REASON_FOR_LOSING process test@1", "NEVER_WOKEN_UP reason later"),
                warnings(process.withReasons(OUT, ExitReason.of("later", ExitKind.RECYCLED, "x", "x"))));
    }

    private static final SalesProcess CLEAN = PROCESS.withRoles(Role.SR).withReasons(LOST.wakingUpAfter(1), OUT);

    @Test
    void theLinterWarnsOfRolesWithoutWork() {
        SalesProcess process = CLEAN.withRoles(Role.SR, Role.CSM, Role.SMB_AE);
        assertEquals(List.of("UNUSED_ROLE role csm", "UNUSED_ROLE role smb-ae"), warnings(process));
        assertEquals(
                List.of("UNUSED_ROLE role smb-ae"),
                warnings(process.withStages(stage("first"), stage("last").withHelpers(Role.CSM.id()))));
        assertEquals(
                List.of(
                        "HAND_OFF_FROM_ANOTHER stage last, from csm, accountable sr",
                        "HAND_OFF_TO_ANOTHER stage last, to smb-ae"),
                warnings(process.withHandOffs(handOff("last", Role.CSM, Role.SMB_AE))));
    }

    @Test
    void theLinterWarnsOfStagesThatAreMissingInComparisons() {
        Stage phased = stage("first").withPhase(MacroPhase.CONTRACT);
        assertEquals(List.of("STAGE_WITHOUT_PHASE stage last"), warnings(CLEAN.withStages(phased, stage("last"))));
    }

    @Test
    void theLinterWarnsOfTraitsThatAreAccepted() {
        assertEquals(
                List.of(
                        "TRAIT_ACCEPTED trait COMPETITOR, stage last",
                        "TRAIT_ACCEPTED trait OWN_GROUP, stage last",
                        "TRAIT_ACCEPTED trait PARTNER, stage last",
                        "TRAIT_ACCEPTED trait NON_TARGET, stage last"),
                warnings(CLEAN.withQualification(excluding("last", OUT))));
        List<String> atStart = warnings(CLEAN.withQualification(excluding("first", OUT)));
        assertEquals("EXCLUDED_AT_THE_START stage first", atStart.get(4));
        assertEquals(5, atStart.size());
    }

    @Test
    void theLinterWarnsOfHandOffsBetweenOthers() {
        SalesProcess process = CLEAN.withRoles(Role.SR, Role.SMB_AE)
                .withStages(
                        stage("first"), Stage.of("last", "x", "x", Role.SMB_AE).withHelpers(Role.SR.id()));
        assertEquals(List.of(), warnings(process.withHandOffs(handOff("last", Role.SR, Role.SMB_AE))));
        assertEquals(
                List.of("HAND_OFF_FROM_ANOTHER stage last, from smb-ae, accountable sr"),
                warnings(process.withHandOffs(handOff("last", Role.SMB_AE, Role.SR))));
        assertEquals(
                List.of("HAND_OFF_FROM_ANOTHER stage first, from sr", "HAND_OFF_TO_ANOTHER stage first, to smb-ae"),
                warnings(process.withHandOffs(handOff("first", Role.SR, Role.SMB_AE))));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
