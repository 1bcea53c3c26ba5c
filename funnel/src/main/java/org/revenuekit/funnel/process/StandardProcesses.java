package org.revenuekit.funnel.process;

import static org.revenuekit.funnel.process.MacroPhase.CONTRACT;
import static org.revenuekit.funnel.process.MacroPhase.CUSTOMER_FOLLOW_UP;
import static org.revenuekit.funnel.process.MacroPhase.LEAD_ACQUISITION;
import static org.revenuekit.funnel.process.MacroPhase.OPPORTUNITY_CREATION;
import static org.revenuekit.funnel.process.Role.CSM;
import static org.revenuekit.funnel.process.Role.EBR;
import static org.revenuekit.funnel.process.Role.ENTERPRISE_AE;
import static org.revenuekit.funnel.process.Role.MARKETING;
import static org.revenuekit.funnel.process.Role.SELLER;
import static org.revenuekit.funnel.process.Role.SMB_AE;
import static org.revenuekit.funnel.process.Role.SR;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Arrays;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

/**
 * Processes to start from. Stages that mean the same have one id in all of them, so that one log can be followed
 * through several, and compared.
 *
 * <p>Which stages there are, who owns them and who is not accepted is said by the two articles that the field quotes,
 * where nothing else is said below. All numbers are our proposal: the times to respond, which count business hours, and
 * the days after which to ask again. So are the words for losing and recycling.
 */
public final class StandardProcesses {
    private static final StageId APPROACHED = StageId.of("approached");
    private static final StageId APPOINTMENT = StageId.of("appointment");
    private static final StageId OPPORTUNITY = StageId.of("opportunity");
    private static final StageId WON = StageId.of("won");

    private static final Duration BUSINESS_HOUR = Duration.ofHours(1);
    private static final Duration BUSINESS_DAY = Duration.ofHours(8);

    private static final SalesProcess THE_MODEL = buildTheModel();
    private static final SalesProcess OUTBOUND = buildOutbound();
    private static final SalesProcess TRADITIONAL = buildTraditional();
    private static final SalesProcess BUYING_STAGES = buildBuyingStages();
    private static final SalesProcess JAPANESE = buildJapanese();

    private StandardProcesses() {}

    /**
     * THE MODEL (ザ・モデル): the flow of inbound leads of small and medium companies, divided between marketing, inside
     * sales (SR), field sales (AE) and customer success (CSM). Leads are qualified (クオリファイ) while they are MQL, by
     * inside sales, with field sales to help.
     *
     * <p>The hand-off to customer success and that the goal is the order (受注) are our proposal. The base of 商談化率 is
     * nurtured leads, here MQL; that of 成約率 is opportunities.
     *
     * @return {@code the-model@1}: lead, mal, mql, opportunity, proposal, negotiation, won (the goal), onboarded
     */
    public static SalesProcess theModel() {
        return THE_MODEL;
    }

    /**
     * The outbound route: inside sales (EBR) makes opportunities out of target companies, field sales for enterprises
     * makes orders of them. The roles are of the article; the stages, channels and rates are our proposal.
     *
     * @return {@code outbound@1}: list, approached, appointment, opportunity, proposal, negotiation, won (the goal),
     *     onboarded
     */
    public static SalesProcess outbound() {
        return OUTBOUND;
    }

    /**
     * The traditional process (従来型): one seller does everything, from the list of targets to the order. It tells no
     * channels apart and excludes nobody.
     *
     * @return {@code traditional@1}: list, contacted, appointment, proposal, negotiation, won (the goal)
     */
    public static SalesProcess traditional() {
        return TRADITIONAL;
    }

    /**
     * The stages of the lead's own decision (購買ステージ): awareness, consideration, decision. What is counted is what the
     * lead does, not what is done to it. Who is to serve it in which stage is our proposal.
     *
     * @return {@code buying-stages@1}: awareness, consideration, decision (the goal)
     */
    public static SalesProcess buyingStages() {
        return BUYING_STAGES;
    }

    /**
     * The process as Japanese teams name it, from the first approach to the day on which the revenue is booked. All of
     * it is our proposal. Here 商談 is a meeting, and 案件 what is an opportunity elsewhere; アプローチ stands before アポ獲得
     * because アポ率 has it as its base.
     *
     * @return {@code japanese@1}: approached, appointment, first-meeting, valid-meeting, opportunity, proposal,
     *     approval, informal-award, won (the goal), accepted, booked
     */
    public static SalesProcess japanese() {
        return JAPANESE;
    }

    private static SalesProcess buildTheModel() {
        return process("the-model", "THE MODEL (inbound, SMB)", "ザ・モデル(インバウンド・SMB)")
                .addRoles(MARKETING, SR, SMB_AE, CSM)
                .addStages(
                        stage("lead", "Lead", "リード", LEAD_ACQUISITION, MARKETING),
                        stage("mal", "Marketing accepted lead (MAL)", "MAL", LEAD_ACQUISITION, MARKETING),
                        stage("mql", "Marketing qualified lead (MQL)", "MQL", OPPORTUNITY_CREATION, SR, SMB_AE),
                        stage("opportunity", "Opportunity", "商談化", CONTRACT, SMB_AE),
                        stage("proposal", "Proposal", "提案", CONTRACT, SMB_AE),
                        stage("negotiation", "Negotiation", "交渉", CONTRACT, SMB_AE),
                        stage("won", "Won", "受注", CONTRACT, SMB_AE, CSM),
                        stage("onboarded", "Onboarded", "オンボーディング完了", CUSTOMER_FOLLOW_UP, CSM))
                .goal(WON)
                .addChannels(
                        EntryChannel.of("website", "Website", "ウェブサイト"),
                        EntryChannel.of("seminar", "Seminar", "セミナー"),
                        EntryChannel.of("campaign", "Campaign", "キャンペーン"),
                        EntryChannel.of("referral", "Referral", "推薦・紹介"),
                        EntryChannel.of("repeat", "Repeat purchase", "リピート購買"))
                .addAllReasons(StandardReasons.LOSING)
                .addAllReasons(StandardReasons.DISQUALIFYING)
                .addAllReasons(StandardReasons.RECYCLING)
                .qualification(Qualification.of(StageId.of("mal"), StandardReasons.EXCLUSIONS))
                .addHandOffs(
                        handOff("mql", MARKETING, SR, BUSINESS_HOUR),
                        handOff("opportunity", SR, SMB_AE, BUSINESS_DAY),
                        handOff("won", SMB_AE, CSM, BUSINESS_DAY.multipliedBy(2)))
                .addRates(
                        rate("mal-rate", "MAL rate", "MAL率", StageId.of("lead"), StageId.of("mal")),
                        rate("mql-rate", "MQL rate", "MQL率", StageId.of("mal"), StageId.of("mql")),
                        rate("opportunity-rate", "Opportunity rate", "商談化率", StageId.of("mql"), OPPORTUNITY),
                        rate("close-rate", "Close rate", "成約率", OPPORTUNITY, WON),
                        rate("onboarding-rate", "Onboarding rate", "オンボーディング完了率", WON, StageId.of("onboarded")))
                .build();
    }

    private static SalesProcess buildOutbound() {
        return process("outbound", "Outbound (enterprise)", "アウトバウンド(エンタープライズ)")
                .addRoles(EBR, ENTERPRISE_AE, CSM)
                .addStages(
                        stage("list", "Target list", "ターゲットリスト作成", LEAD_ACQUISITION, EBR),
                        stage("approached", "Approached", "アプローチ", OPPORTUNITY_CREATION, EBR),
                        stage("appointment", "Appointment", "アポイントメント", OPPORTUNITY_CREATION, EBR, ENTERPRISE_AE),
                        stage("opportunity", "Opportunity", "商談化", CONTRACT, ENTERPRISE_AE),
                        stage("proposal", "Proposal", "提案", CONTRACT, ENTERPRISE_AE),
                        stage("negotiation", "Negotiation", "交渉", CONTRACT, ENTERPRISE_AE),
                        stage("won", "Won", "受注", CONTRACT, ENTERPRISE_AE, CSM),
                        stage("onboarded", "Onboarded", "オンボーディング完了", CUSTOMER_FOLLOW_UP, CSM))
                .goal(WON)
                .addChannels(
                        EntryChannel.of("outbound", "Outbound", "アウトバウンド"),
                        EntryChannel.of("referral", "Referral", "推薦・紹介"),
                        EntryChannel.of("repeat", "Repeat purchase", "リピート購買"))
                .addAllReasons(StandardReasons.LOSING)
                .addAllReasons(StandardReasons.DISQUALIFYING)
                .addAllReasons(StandardReasons.RECYCLING)
                .qualification(Qualification.of(APPROACHED, StandardReasons.EXCLUSIONS))
                .addHandOffs(
                        handOff("opportunity", EBR, ENTERPRISE_AE, BUSINESS_DAY),
                        handOff("won", ENTERPRISE_AE, CSM, BUSINESS_DAY.multipliedBy(2)))
                .addRates(
                        rate("appointment-rate", "Appointment rate", "アポ率", APPROACHED, APPOINTMENT),
                        rate("opportunity-rate", "Opportunity rate", "商談化率", APPOINTMENT, OPPORTUNITY),
                        rate("close-rate", "Close rate", "成約率", OPPORTUNITY, WON))
                .build();
    }

    private static SalesProcess buildTraditional() {
        return process("traditional", "Traditional (one seller)", "従来型の営業プロセス")
                .addRoles(SELLER)
                .addStages(
                        stage("list", "Target list", "ターゲットリスト作成", LEAD_ACQUISITION, SELLER),
                        stage("contacted", "Phone and mail", "電話・メール", OPPORTUNITY_CREATION, SELLER),
                        stage("appointment", "Appointment", "アポイントメント", OPPORTUNITY_CREATION, SELLER),
                        stage("proposal", "Proposal", "提案", CONTRACT, SELLER),
                        stage("negotiation", "Negotiation", "交渉", CONTRACT, SELLER),
                        stage("won", "Won", "受注", CONTRACT, SELLER))
                .goal(WON)
                .addAllReasons(StandardReasons.LOSING)
                .addAllReasons(StandardReasons.RECYCLING)
                .addRates(
                        rate("appointment-rate", "Appointment rate", "アポ率", StageId.of("contacted"), APPOINTMENT),
                        rate("close-rate", "Close rate", "成約率", APPOINTMENT, WON))
                .build();
    }

    private static SalesProcess buildBuyingStages() {
        StageId decision = StageId.of("decision");
        return process("buying-stages", "Buying stages", "購買ステージ")
                .addRoles(MARKETING, SR, SMB_AE)
                .addStages(
                        stage("awareness", "Awareness", "認知", LEAD_ACQUISITION, MARKETING),
                        stage("consideration", "Consideration", "検討", OPPORTUNITY_CREATION, SR),
                        stage("decision", "Decision", "決定", CONTRACT, SMB_AE))
                .goal(decision)
                .addAllReasons(StandardReasons.LOSING)
                .addAllReasons(StandardReasons.RECYCLING)
                .addRates(
                        rate(
                                "consideration-rate",
                                "Consideration rate",
                                "検討率",
                                StageId.of("awareness"),
                                StageId.of("consideration")),
                        rate("decision-rate", "Decision rate", "決定率", StageId.of("consideration"), decision))
                .build();
    }

    private static SalesProcess buildJapanese() {
        StageId first = StageId.of("first-meeting");
        StageId valid = StageId.of("valid-meeting");
        return process("japanese", "As Japanese teams name it", "日本の営業プロセス")
                .addRoles(SR, SMB_AE, CSM)
                .addStages(
                        stage("approached", "Approached", "アプローチ", OPPORTUNITY_CREATION, SR),
                        stage("appointment", "Appointment", "アポ獲得", OPPORTUNITY_CREATION, SR, SMB_AE),
                        stage("first-meeting", "First meeting", "商談(初回)", OPPORTUNITY_CREATION, SMB_AE),
                        stage("valid-meeting", "Valid meeting", "有効商談", OPPORTUNITY_CREATION, SMB_AE),
                        stage("opportunity", "Opportunity", "案件化", CONTRACT, SMB_AE),
                        stage("proposal", "Proposal and quote", "提案・見積", CONTRACT, SMB_AE),
                        stage("approval", "Approval within the customer", "稟議", CONTRACT, SMB_AE),
                        stage("informal-award", "Informal award", "内示", CONTRACT, SMB_AE),
                        stage("won", "Won", "受注", CONTRACT, SMB_AE, CSM),
                        stage("accepted", "Accepted by the customer", "検収", CUSTOMER_FOLLOW_UP, CSM),
                        stage("booked", "Revenue booked", "計上", CUSTOMER_FOLLOW_UP, SMB_AE))
                .goal(WON)
                .addChannels(
                        EntryChannel.of("inbound", "Inbound", "インバウンド"),
                        EntryChannel.of("outbound", "Outbound", "アウトバウンド"),
                        EntryChannel.of("referral", "Referral", "推薦・紹介"),
                        EntryChannel.of("repeat", "Repeat purchase", "リピート購買"))
                .addAllReasons(StandardReasons.LOSING)
                .addAllReasons(StandardReasons.DISQUALIFYING)
                .addAllReasons(StandardReasons.RECYCLING)
                .qualification(Qualification.of(APPOINTMENT, StandardReasons.EXCLUSIONS))
                .addHandOffs(
                        handOff("appointment", SR, SMB_AE, BUSINESS_DAY),
                        handOff("won", SMB_AE, CSM, BUSINESS_DAY.multipliedBy(2)))
                .addRates(
                        rate("appointment-rate", "Appointment rate", "アポ率", APPROACHED, APPOINTMENT),
                        rate("meeting-rate", "Meeting rate", "商談化率", APPOINTMENT, first),
                        rate("valid-meeting-rate", "Valid meeting rate", "有効商談化率", first, valid),
                        rate("opportunity-rate", "Opportunity rate", "案件化率", valid, OPPORTUNITY),
                        rate("order-rate", "Order rate", "受注率", OPPORTUNITY, WON))
                .build();
    }

    private static SalesProcess.Builder process(String name, String en, String ja) {
        SalesProcess.Builder builder = SalesProcess.builder();
        builder.ref(DefinitionRef.of(name, 1)).name(Label.of(en, ja));
        return builder;
    }

    private static Stage stage(String id, String en, String ja, MacroPhase phase, Role accountable, Role... helpers) {
        return Stage.of(id, en, ja, accountable)
                .withPhase(phase)
                .withHelpers(Arrays.stream(helpers).map(Role::id).collect(ImmutableSet.toImmutableSet()));
    }

    private static HandOff handOff(String stage, Role from, Role to, Duration respondWithin) {
        return new HandOff(StageId.of(stage), from.id(), to.id(), respondWithin);
    }

    private static NamedRate rate(String code, String en, String ja, StageId base, StageId reached) {
        return new NamedRate(code, Label.of(en, ja), base, reached);
    }
}
