package org.revenuekit.segmentation.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.core.activity.NextAction;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Bounds;

/** The sentences of a brief in one language. */
interface BriefWords {
    /** Japanese for Japanese, English for all others. */
    static BriefWords of(Locale locale) {
        return locale.getLanguage().equals("ja") ? new JapaneseBrief() : new EnglishBrief();
    }

    /** What is called by a label. */
    String name(Label label);

    /** A day. */
    String date(LocalDate day);

    /** The phase of an account. */
    String standing(String account, Bounds<RelationshipPhase> phase);

    /** What keeps the phase up. */
    String kept(LocalDate lastMetOn);

    /** The goal. */
    String goal(PhaseGoal goal, RelationshipPhase wanted, boolean reached);

    /** What leads to a phase, if any one of the lines that follow does. */
    String anyOf(RelationshipPhase phase);

    /** What leads to a phase, if all lines that follow do together. */
    String allOf(RelationshipPhase phase);

    /** That there is no higher phase. */
    String highest();

    /** A question that is to be answered with yes, and what must have been for it to arise. */
    String question(Criterion criterion, boolean arises);

    /** Several questions that belong together, perhaps in the light of an opportunity. */
    String together(Optional<String> opportunity, List<String> questions);

    /** That there are more than those named; the number if it is known. */
    String more(Optional<String> number);

    /** What a plan brings. */
    String plan(Evidence plan, List<String> meets, List<String> closes);

    /** That plans judge nothing. */
    String plansJudgeNothing();

    /** Which activities are open, and how many more. */
    String open(List<String> activities, int more);

    /** A next action. */
    String action(NextAction action, boolean overdue);

    /** That there is no next action. */
    String noAction();

    /** Which open opportunities have nothing agreed. */
    String withoutAgreement(List<String> opportunities);

    /** From when on a criterion is no longer met. */
    String expiring(Criterion criterion, LocalDate day);

    /** What to start the talk with. */
    String talkingPoint(Label point);

    /** A kind of fact. */
    String fact(FactKind kind);

    /** What somebody is to a sale. */
    String role(ContactRole role);
}
