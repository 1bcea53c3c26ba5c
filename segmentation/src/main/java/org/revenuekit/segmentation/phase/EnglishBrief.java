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

/** A brief in English. */
final class EnglishBrief implements BriefWords {
    @Override
    public String name(Label label) {
        return label.en();
    }

    @Override
    public String date(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    private static String phase(RelationshipPhase phase) {
        return "phase " + phase.level() + " (" + phase.name().en() + ")";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String quoted(List<String> texts, String between) {
        return String.join(between, texts.stream().map(EnglishBrief::quoted).toList());
    }

    @Override
    public String standing(String account, Bounds<RelationshipPhase> phase) {
        return "Our relationship with " + account + " is in " + phase(phase.low())
                + (phase.isExact() ? "." : "; it may be " + phase(phase.high()) + ", which is not known yet.");
    }

    @Override
    public String kept(LocalDate lastMetOn) {
        return "The phase is kept: its criteria were last met on " + date(lastMetOn) + ".";
    }

    @Override
    public String goal(PhaseGoal goal, RelationshipPhase wanted, boolean reached) {
        return "Goal: " + phase(wanted)
                + goal.by().map(day -> " by " + date(day)).orElse("")
                + goal.product().map(ProductId::value).map(id -> ", for " + id).orElse("")
                + goal.purpose().map(purpose -> " - " + purpose.en()).orElse("")
                + (reached ? " (reached)" : "");
    }

    @Override
    public String anyOf(RelationshipPhase phase) {
        return "To reach " + phase(phase) + ", one of these must be answered with yes:";
    }

    @Override
    public String allOf(RelationshipPhase phase) {
        return "To reach " + phase(phase) + ", all of these must be answered with yes:";
    }

    @Override
    public String highest() {
        return "There is no higher phase.";
    }

    @Override
    public String question(Criterion criterion, boolean arises) {
        String kinds = criterion
                .occasion()
                .filter(occasion -> !arises)
                .map(occasion -> occasion.kinds().stream().map(this::fact).toList())
                .map(facts -> " (first there must be: " + String.join(" or ", facts) + ")")
                .orElse("");
        return criterion.question().en() + kinds;
    }

    @Override
    public String together(Optional<String> opportunity, List<String> questions) {
        return "- " + opportunity.map(id -> id + ": ").orElse("") + String.join(" - and: ", questions);
    }

    @Override
    public String more(Optional<String> number) {
        return "- " + number.map(more -> "or one of " + more + " more ways").orElse("or one of many more ways");
    }

    @Override
    public String plan(Evidence plan, List<String> meets, List<String> closes) {
        List<String> effects = new ArrayList<>();
        if (!closes.isEmpty()) {
            effects.add("do " + quoted(closes, " and "));
        }
        if (!meets.isEmpty()) {
            effects.add("answer with yes " + quoted(meets, " and "));
        }
        return "Planned for " + date(plan.observedOn()) + ": " + fact(plan.kind()) + details(plan) + ". "
                + (effects.isEmpty()
                        ? "It would meet no criterion and do no activity."
                        : "Once held, it would " + String.join(" and ", effects) + ".");
    }

    private String details(Evidence plan) {
        return plan.actor().map(actor -> " with " + role(actor)).orElse("")
                + plan.minutes().map(minutes -> ", " + minutes + " minutes").orElse("");
    }

    @Override
    public String plansJudgeNothing() {
        return "Until something is held, the phase stays as it is.";
    }

    @Override
    public String open(List<String> activities, int more) {
        return "Not planned yet: " + quoted(activities, ", ") + (more == 0 ? "" : " and " + more + " more") + ".";
    }

    @Override
    public String action(NextAction action, boolean overdue) {
        return "Next action: " + action.what() + ", due " + date(action.due())
                + (action.agreed() ? ", agreed with the customer" : ", not yet agreed with the customer")
                + (overdue ? " - overdue" : "")
                + ".";
    }

    @Override
    public String noAction() {
        return "There is no next action: agree with the customer on what is done until when.";
    }

    @Override
    public String withoutAgreement(List<String> opportunities) {
        return "Open opportunities without an agreed next action in time: " + String.join(", ", opportunities) + ".";
    }

    @Override
    public String expiring(Criterion criterion, LocalDate day) {
        return "From " + date(day) + " on no longer met if nothing new is seen: "
                + quoted(criterion.question().en());
    }

    @Override
    public String talkingPoint(Label point) {
        return "To talk about: " + point.en();
    }

    @Override
    public String fact(FactKind kind) {
        return switch (kind) {
            case MEETING -> "meeting";
            case VISIT -> "visit";
            case WEB_MEETING -> "web meeting";
            case CALL -> "call";
            case BUSINESS_CARD -> "exchange of business cards";
            case INTRODUCTION -> "introduction to another person";
            case REFERRAL -> "referral to another company";
            case CONSULTATION -> "consultation";
            case PLAN_SHARED -> "plans shared";
            case BUDGET_SHARED -> "budget shared";
            case COMPETITIVE_QUOTE -> "quotation beside others";
            case COMPETITOR_OFFER_SHARED -> "competitor's offer shared";
            case COMPROMISE_SHARED -> "point of compromise shared";
            case TENDER -> "tender";
            case DESIGNATED_IN_TENDER -> "designation in a tender";
            case RINGI_DRAFTED -> "internal proposal drafted";
            case RINGI_APPROVED -> "internal proposal approved";
            case RINGI_DECIDED -> "internal proposal decided";
            case RINGI_SENT_BACK -> "internal proposal sent back";
            case INFORMAL_AWARD -> "informal award";
            case SOLE_SOURCE -> "choice without competition";
            case ORDER -> "order";
        };
    }

    @Override
    public String role(ContactRole role) {
        return switch (role) {
            case DECISION_MAKER -> "the decision maker";
            case DRAFTER -> "the drafter of the proposal";
            case KEY_PERSON -> "the key person";
            case STAFF_SUPERVISOR -> "the staff supervisor";
            case LIAISON -> "the liaison";
        };
    }
}
