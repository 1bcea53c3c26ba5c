package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.core.activity.NextAction;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.offering.ProductId;

/** A brief in Japanese, as it is spoken between a seller and the manager: customers with 様. */
final class JapaneseBrief implements BriefWords {
    private static final String HONORIFIC = "様";

    @Override
    public String name(Label label) {
        return label.ja();
    }

    @Override
    public String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日("
                + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + ")";
    }

    private static String phase(RelationshipPhase phase) {
        return "フェーズ" + phase.level() + "(" + phase.name().ja() + ")";
    }

    private static String quoted(List<String> texts) {
        return "「" + String.join("」「", texts) + "」";
    }

    @Override
    public String standing(String account, Bounds<RelationshipPhase> phase) {
        return account + (account.endsWith(HONORIFIC) ? "" : HONORIFIC) + "との現在の関係は、" + phase(phase.low()) + "です。"
                + (phase.isExact() ? "" : "未確認の点がよい結果であれば、" + phase(phase.high()) + "の可能性もあります。");
    }

    @Override
    public String kept(LocalDate lastMetOn) {
        return "このフェーズは維持中です。基準を最後に満たしたのは" + date(lastMetOn) + "です。";
    }

    @Override
    public String goal(PhaseGoal goal, RelationshipPhase wanted, boolean reached) {
        return "目標は、"
                + goal.by().map(day -> date(day) + "までに").orElse("")
                + phase(wanted)
                + (reached ? "で、達成済みです。" : "に高めることです。")
                + goal.purpose().map(purpose -> "狙い:" + purpose.ja() + "。").orElse("")
                + goal.product()
                        .map(ProductId::value)
                        .map(id -> "対象商品:" + id + "。")
                        .orElse("");
    }

    @Override
    public String anyOf(RelationshipPhase phase) {
        return phase(phase) + "に上がる条件は、次のいずれかに「はい」と答えられることです。";
    }

    @Override
    public String allOf(RelationshipPhase phase) {
        return phase(phase) + "に上がる条件は、次のすべてに「はい」と答えられることです。";
    }

    @Override
    public String highest() {
        return "これより上のフェーズはありません。";
    }

    @Override
    public String question(Criterion criterion, boolean arises) {
        String kinds = criterion
                .occasion()
                .filter(occasion -> !arises)
                .map(occasion -> occasion.kinds().stream().map(this::fact).toList())
                .map(facts -> "(前提:" + String.join("または", facts) + ")")
                .orElse("");
        return criterion.question().ja() + kinds;
    }

    @Override
    public String together(Optional<String> opportunity, List<String> questions) {
        return "・" + opportunity.map(id -> "商談" + id + ":").orElse("") + String.join(" かつ ", questions);
    }

    @Override
    public String more(Optional<String> number) {
        return "・" + number.map(more -> "ほか" + more + "通り").orElse("ほか多数");
    }

    @Override
    public String plan(Evidence plan, List<String> meets, List<String> closes) {
        List<String> effects = new ArrayList<>();
        if (!closes.isEmpty()) {
            effects.add("活動" + quoted(closes) + "が達成となります");
        }
        if (!meets.isEmpty()) {
            effects.add("質問" + quoted(meets) + "に「はい」と答えられます");
        }
        return date(plan.observedOn()) + "に" + details(plan) + fact(plan.kind()) + "の予定があります。"
                + (effects.isEmpty() ? "実施しても、満たされる基準・活動はありません。" : "実施すれば、" + String.join("。また、", effects) + "。");
    }

    private String details(Evidence plan) {
        return plan.actor().map(actor -> role(actor) + "との").orElse("")
                + plan.minutes().map(minutes -> minutes + "分の").orElse("");
    }

    @Override
    public String plansJudgeNothing() {
        return "予定は、実施するまでフェーズの判定に影響しません。";
    }

    @Override
    public String open(List<String> activities, int more) {
        return "まだ予定のない活動は、" + quoted(activities) + (more == 0 ? "" : "ほか" + more + "件") + "です。";
    }

    @Override
    public String action(NextAction action, boolean overdue) {
        return "次のアクションは「" + action.what() + "」、期限は" + date(action.due()) + "、お客様とは"
                + (action.agreed() ? "合意済みです。" : "未合意です。")
                + (overdue ? "期限を過ぎています。" : "");
    }

    @Override
    public String noAction() {
        return "次のアクションが決まっていません。いつまでに何をするのかを、お客様と握りましょう。";
    }

    @Override
    public String withoutAgreement(List<String> opportunities) {
        return "期限内の合意済みアクションがない商談:" + String.join("、", opportunities);
    }

    @Override
    public String expiring(Criterion criterion, LocalDate day) {
        return "新たな確認がなければ、" + date(day) + "以降は次の質問に「はい」と答えられなくなります:"
                + criterion.question().ja();
    }

    @Override
    public String talkingPoint(Label point) {
        return "話のきっかけ:" + point.ja();
    }

    @Override
    public String fact(FactKind kind) {
        return switch (kind) {
            case MEETING -> "面談";
            case VISIT -> "訪問";
            case WEB_MEETING -> "Web面談";
            case CALL -> "電話";
            case BUSINESS_CARD -> "名刺交換";
            case INTRODUCTION -> "社内の別の方の紹介";
            case REFERRAL -> "他社への紹介";
            case CONSULTATION -> "相談";
            case PLAN_SHARED -> "計画の共有";
            case BUDGET_SHARED -> "予算の共有";
            case COMPETITIVE_QUOTE -> "相見積もり";
            case COMPETITOR_OFFER_SHARED -> "他社情報の共有";
            case COMPROMISE_SHARED -> "妥協点の共有";
            case TENDER -> "入札";
            case DESIGNATED_IN_TENDER -> "入札での指定";
            case RINGI_DRAFTED -> "稟議の起案";
            case RINGI_APPROVED -> "稟議の承認";
            case RINGI_DECIDED -> "稟議の決裁";
            case RINGI_SENT_BACK -> "稟議の差し戻し";
            case INFORMAL_AWARD -> "内示";
            case SOLE_SOURCE -> "随意契約";
            case ORDER -> "受注";
        };
    }

    @Override
    public String role(ContactRole role) {
        return switch (role) {
            case DECISION_MAKER -> "意思決定権者";
            case DRAFTER -> "起案者";
            case KEY_PERSON -> "キーマン";
            case STAFF_SUPERVISOR -> "スタッフ責任者";
            case LIAISON -> "窓口の方";
        };
    }
}
