package org.revenuekit.funnel.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Findings;

/** The processes to start from, as the articles name them. */
class StandardProcessesTest {
    private static final SalesProcess MODEL = StandardProcesses.theModel();
    private static final List<SalesProcess> ALL = List.of(
            MODEL,
            StandardProcesses.outbound(),
            StandardProcesses.traditional(),
            StandardProcesses.buyingStages(),
            StandardProcesses.japanese());

    private static List<String> stages(SalesProcess process) {
        return process.stages().stream().map(stage -> stage.id().value()).toList();
    }

    private static List<String> names(SalesProcess process) {
        return process.stages().stream().map(stage -> stage.name().ja()).toList();
    }

    private static List<String> owners(SalesProcess process) {
        return process.stages().stream()
                .map(stage -> stage.helpers().isEmpty()
                        ? stage.accountable().value()
                        : stage.accountable() + "+" + stage.helpers())
                .toList();
    }

    private static List<String> rates(SalesProcess process) {
        return process.rates().stream()
                .map(rate -> rate.name().ja() + " " + rate.base() + ">" + rate.reached())
                .toList();
    }

    private static List<String> handOffs(SalesProcess process) {
        return process.handOffs().stream()
                .map(handOff ->
                        handOff.stage() + " " + handOff.from() + ">" + handOff.to() + " " + handOff.respondWithin())
                .toList();
    }

    @Test
    void nothingIsMissingOrOfNoUse() {
        ALL.forEach(process -> assertEquals(
                Findings.none(), process.lint().warnings(), process.ref().toString()));
        assertEquals(
                List.of("the-model@1", "outbound@1", "traditional@1", "buying-stages@1", "japanese@1"),
                ALL.stream().map(process -> process.ref().toString()).toList());
        assertSame(MODEL, StandardProcesses.theModel());
    }

    @Test
    void theModelIsTheInboundFlow() {
        assertEquals(
                List.of("lead", "mal", "mql", "opportunity", "proposal", "negotiation", "won", "onboarded"),
                stages(MODEL));
        assertEquals(StageId.of("won"), MODEL.goal());
        assertEquals(
                List.of("marketing", "marketing", "sr+[smb-ae]", "smb-ae", "smb-ae", "smb-ae", "smb-ae+[csm]", "csm"),
                owners(MODEL));
        assertEquals(
                List.of("mql marketing>sr PT1H", "opportunity sr>smb-ae PT8H", "won smb-ae>csm PT16H"),
                handOffs(MODEL));
        assertEquals(
                List.of("ウェブサイト", "セミナー", "キャンペーン", "推薦・紹介", "リピート購買"),
                MODEL.channels().stream().map(channel -> channel.name().ja()).toList());
        assertEquals(
                List.of(
                        "MAL率 lead>mal",
                        "MQL率 mal>mql",
                        "商談化率 mql>opportunity",
                        "成約率 opportunity>won",
                        "オンボーディング完了率 won>onboarded"),
                rates(MODEL));
    }

    @Test
    void theModelAcceptsNobodyWhoWillNeverBuy() {
        Qualification accepted = MODEL.qualification().orElseThrow();
        assertEquals(StageId.of("mal"), accepted.stage());
        assertEquals(
                List.of("競合企業", "グループ企業", "パートナー", "学生", "ノンターゲット企業"),
                Arrays.stream(LeadTrait.values())
                        .map(trait -> MODEL.reason(accepted.reason(trait).orElseThrow())
                                .name()
                                .ja())
                        .toList());
    }

    @Test
    void whoeverLeavesIsAskedAgainUnlessDisqualified() {
        for (SalesProcess process : ALL) {
            process.reasons()
                    .forEach(reason -> assertEquals(
                            reason.kind() != ExitKind.DISQUALIFIED,
                            reason.wakeUpDays().isPresent(),
                            reason.toString()));
        }
        assertEquals(
                List.of(
                        "chose-competitor 365",
                        "price 180",
                        "missing-feature 365",
                        "no-budget 180",
                        "no-decision 180",
                        "not-now 180",
                        "gathers-information 180",
                        "no-contact 90"),
                StandardProcesses.traditional().reasons().stream()
                        .map(reason -> reason + " " + reason.wakeUpDays().orElseThrow())
                        .toList());
    }

    @Test
    void outboundBeginsWithTheTargetList() {
        SalesProcess outbound = StandardProcesses.outbound();
        assertEquals(
                List.of(
                        "list",
                        "approached",
                        "appointment",
                        "opportunity",
                        "proposal",
                        "negotiation",
                        "won",
                        "onboarded"),
                stages(outbound));
        assertEquals(
                List.of(
                        "ebr",
                        "ebr",
                        "ebr+[enterprise-ae]",
                        "enterprise-ae",
                        "enterprise-ae",
                        "enterprise-ae",
                        "enterprise-ae+[csm]",
                        "csm"),
                owners(outbound));
        assertEquals(List.of("opportunity ebr>enterprise-ae PT8H", "won enterprise-ae>csm PT16H"), handOffs(outbound));
        assertEquals(
                List.of("アポ率 approached>appointment", "商談化率 appointment>opportunity", "成約率 opportunity>won"),
                rates(outbound));
        assertEquals(
                Optional.of(StageId.of("approached")), outbound.qualification().map(Qualification::stage));
        assertEquals(StageId.of("won"), outbound.goal());
    }

    @Test
    void oneSellerDoesAllOfTheTraditionalProcess() {
        SalesProcess traditional = StandardProcesses.traditional();
        assertEquals(List.of("ターゲットリスト作成", "電話・メール", "アポイントメント", "提案", "交渉", "受注"), names(traditional));
        assertEquals(ImmutableSet.of("seller"), ImmutableSet.copyOf(owners(traditional)));
        assertEquals(List.of(), handOffs(traditional));
        assertEquals(List.of("アポ率 contacted>appointment", "成約率 appointment>won"), rates(traditional));
        assertEquals(Optional.empty(), traditional.qualification());
        assertEquals(StageId.of("won"), traditional.goal());
    }

    @Test
    void aLeadHasStagesOfItsOwn() {
        SalesProcess buying = StandardProcesses.buyingStages();
        assertEquals(List.of("認知", "検討", "決定"), names(buying));
        assertEquals(List.of("marketing", "sr", "smb-ae"), owners(buying));
        assertEquals(List.of("検討率 awareness>consideration", "決定率 consideration>decision"), rates(buying));
        assertEquals(StageId.of("decision"), buying.goal());
    }

    @Test
    void japaneseTeamsHaveNamesOfTheirOwn() {
        SalesProcess japanese = StandardProcesses.japanese();
        assertEquals(
                List.of("アプローチ", "アポ獲得", "商談(初回)", "有効商談", "案件化", "提案・見積", "稟議", "内示", "受注", "検収", "計上"),
                names(japanese));
        assertEquals(
                List.of(
                        "アポ率 approached>appointment",
                        "商談化率 appointment>first-meeting",
                        "有効商談化率 first-meeting>valid-meeting",
                        "案件化率 valid-meeting>opportunity",
                        "受注率 opportunity>won"),
                rates(japanese));
        assertEquals(List.of("appointment sr>smb-ae PT8H", "won smb-ae>csm PT16H"), handOffs(japanese));
        assertEquals(
                Optional.of(StageId.of("appointment")), japanese.qualification().map(Qualification::stage));
        assertEquals(StageId.of("won"), japanese.goal());
    }

    @Test
    void allCompareOverTheirPhases() {
        for (SalesProcess process : ALL) {
            List<MacroPhase> phases = process.stages().stream()
                    .map(stage -> stage.phase().orElseThrow())
                    .toList();
            assertEquals(phases.stream().sorted().toList(), phases);
        }
        assertTrue(MODEL.handOffs().stream()
                .allMatch(handOff -> handOff.respondWithin().compareTo(Duration.ofDays(1)) < 0));
    }
}
