package org.revenuekit.segmentation.phase;

import static org.revenuekit.core.contact.ContactRole.DECISION_MAKER;
import static org.revenuekit.core.contact.ContactRole.KEY_PERSON;
import static org.revenuekit.core.contact.ContactRole.STAFF_SUPERVISOR;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;

/** The five phases to start from, with what the article says of them, and our proposals where it says nothing. */
final class StandardPhases {
    private static final String ARTICLE = "article on upselling and cross-selling (関係構築フェーズ)";
    private static final String OURS = "our proposal";
    private static final int YEAR = 365;

    private static final Criterion MEETS_US = criterion(
            "meets-us",
            "Has anybody of the customer met us, on site, elsewhere or over the web, in the last 180 days?",
            "直近180日以内に、顧客の誰かが訪問・面談・Web面談に応じてくれましたか?",
            seen(180, FactKind.MEETING, FactKind.VISIT, FactKind.WEB_MEETING),
            OURS);
    private static final Criterion ASKED_TO_QUOTE = criterion(
            "asked-to-quote",
            "Has the customer asked us for a quotation beside others in the last two years?",
            "直近2年以内に、他社と同列で相見積もりに呼ばれましたか?",
            seen(2 * YEAR, FactKind.COMPETITIVE_QUOTE),
            ARTICLE);
    private static final Criterion TOLD_COMPETITORS_OFFER = whenQuoting(criterion(
            "told-competitors-offer",
            "Did the customer tell us a competitor's offer (price or specification) when we last quoted?",
            "直近の相見積もりで、競合他社の情報(金額・仕様)を教えてもらえましたか?",
            seen(YEAR, FactKind.COMPETITOR_OFFER_SHARED),
            ARTICLE));
    private static final Criterion TOLD_WHERE_TO_COMPROMISE = whenQuoting(criterion(
            "told-where-to-compromise",
            "Did the customer tell us where they would compromise when we last quoted?",
            "直近の相見積もりで、顧客の妥協できる点を教えてもらえましたか?",
            seen(YEAR, FactKind.COMPROMISE_SHARED),
            ARTICLE));
    private static final Criterion CHOSEN_WITHOUT_COMPETITION = criterion(
                    "chosen-without-competition",
                    "Has the customer chosen us without asking others in the last two years?",
                    "直近2年以内に、他社と比べられることなく発注先に選ばれましたか?",
                    seen(2 * YEAR, FactKind.SOLE_SOURCE),
                    OURS)
            .withUnseen(CriterionResult.NOT_MET);
    private static final Criterion CONSULTS_US_FIRST = criterion(
            "consults-us-first",
            "Has the decision maker or a key person asked our advice in the last year?",
            "直近1年以内に、意思決定権者またはキーマンから相談を受けましたか?",
            by(seen(YEAR, FactKind.CONSULTATION), DECISION_MAKER, KEY_PERSON),
            OURS);

    static final PhaseModel MODEL = PhaseModel.builder()
            .ref(DefinitionRef.of("relationship-phases", 1))
            .addPhases(
                    PhaseDefinition.lowest(phase(0, "PROSPECTING", "Prospecting", "開拓")),
                    PhaseDefinition.of(phase(1, "CAN_MEET", "Can meet", "面談可能"), Gate.allOf(MEETS_US)),
                    PhaseDefinition.of(
                            phase(2, "TRUST", "Trust", "信頼関係構築"),
                            Gate.anyOf(ASKED_TO_QUOTE, CHOSEN_WITHOUT_COMPETITION)),
                    PhaseDefinition.of(
                            phase(3, "PROPOSITION", "Proposition", "プロポジション"),
                            Gate.anyOf(TOLD_COMPETITORS_OFFER, TOLD_WHERE_TO_COMPROMISE, CHOSEN_WITHOUT_COMPETITION)),
                    PhaseDefinition.of(
                            phase(4, "PARTNER", "Partner", "パートナー"),
                            Gate.allOf(CHOSEN_WITHOUT_COMPETITION, CONSULTS_US_FIRST)))
            .addActivities(
                    activity(
                            "exchange-cards",
                            "Exchange business cards with somebody of the customer",
                            "顧客の誰かと名刺交換をすること",
                            0,
                            seen(YEAR, FactKind.BUSINESS_CARD),
                            30,
                            OURS,
                            MEETS_US),
                    activity(
                            "budget-told",
                            "Be told the budget of what is planned",
                            "計画の予算を教えてもらうこと",
                            1,
                            seen(YEAR, FactKind.BUDGET_SHARED),
                            60,
                            OURS,
                            ASKED_TO_QUOTE),
                    activity(
                            "competitors-offer-from-decision-maker",
                            "Collect the competitor's offer (price, specification) from the decision maker",
                            "意思決定権者から他社情報(金額、仕様)を収集できていること",
                            2,
                            by(seen(YEAR, FactKind.COMPETITOR_OFFER_SHARED), DECISION_MAKER),
                            60,
                            ARTICLE,
                            TOLD_COMPETITORS_OFFER),
                    activity(
                            "designated-maker",
                            "Be listed as designated maker in the tender",
                            "入札時に指定メーカーに入れてもらえること",
                            2,
                            seen(YEAR, FactKind.DESIGNATED_IN_TENDER),
                            240,
                            ARTICLE,
                            TOLD_COMPETITORS_OFFER,
                            TOLD_WHERE_TO_COMPROMISE),
                    activity(
                            "ten-minutes-with-decision-maker",
                            "Hold a meeting of at least ten minutes with the decision maker",
                            "意思決定権者との10分以上の面談実施をできていること",
                            2,
                            by(seen(YEAR, FactKind.MEETING), DECISION_MAKER).withMinimumMinutes(10),
                            90,
                            ARTICLE,
                            TOLD_COMPETITORS_OFFER,
                            TOLD_WHERE_TO_COMPROMISE),
                    activity(
                            "consulted-by-staff-supervisor",
                            "Be asked for advice by the supervisor of the customer's staff",
                            "顧客スタッフ責任者から相談があること",
                            2,
                            by(seen(YEAR, FactKind.CONSULTATION), STAFF_SUPERVISOR),
                            120,
                            ARTICLE,
                            TOLD_WHERE_TO_COMPROMISE),
                    activity(
                            "plans-from-decision-maker",
                            "Be told plans that are not yet public by the decision maker",
                            "意思決定権者から公表前の計画を教えてもらうこと",
                            3,
                            by(seen(YEAR, FactKind.PLAN_SHARED), DECISION_MAKER),
                            120,
                            OURS,
                            CONSULTS_US_FIRST,
                            CHOSEN_WITHOUT_COMPETITION))
            .build();

    private StandardPhases() {}

    private static RelationshipPhase phase(int level, String code, String en, String ja) {
        return RelationshipPhase.of(level, code, Label.of(en, ja));
    }

    private static EvidencePattern seen(int withinDays, FactKind... kinds) {
        return EvidencePattern.of(kinds).withWithinDays(withinDays);
    }

    private static EvidencePattern by(EvidencePattern pattern, ContactRole... roles) {
        return pattern.withRoles(roles);
    }

    private static Criterion criterion(String id, String en, String ja, EvidencePattern pattern, String source) {
        return Criterion.of(CriterionId.of(id), Label.of(en, ja), pattern).withSource(source);
    }

    /** Without a quote in the year nobody can tell how the customer behaves when we quote. */
    private static Criterion whenQuoting(Criterion criterion) {
        return criterion.withOccasion(seen(YEAR, FactKind.COMPETITIVE_QUOTE));
    }

    private static AdvancementActivity activity(
            String id,
            String en,
            String ja,
            int fromLevel,
            EvidencePattern pattern,
            int effortMinutes,
            String source,
            Criterion... serves) {
        return AdvancementActivity.builder()
                .id(AdvancementActivityId.of(id))
                .name(Label.of(en, ja))
                .fromLevel(fromLevel)
                .pattern(pattern)
                .effortMinutes(effortMinutes)
                .source(source)
                .serves(Arrays.stream(serves).map(Criterion::id).collect(ImmutableSet.toImmutableSet()))
                .build();
    }
}
