package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.StringJoiner;

/** Why an account is in its phase, to be read: every gate, every question, and what answers it. */
public final class PhaseExplanation {
    private static final String INDENT = "  ";

    private final PhaseVerdict verdict;

    PhaseExplanation(PhaseVerdict verdict) {
        this.verdict = verdict;
    }

    /**
     * Returns what is explained.
     *
     * @return the verdict
     */
    public PhaseVerdict verdict() {
        return verdict;
    }

    /**
     * Returns the reasons in words: the phase, what keeps it up, then each gate with its questions and the ids of the
     * evidence behind the answers.
     *
     * @param locale whose language decides between Japanese and English
     * @return a line for each, without one at the end; the ids are the caller's, so escape them for the place where
     *     they are shown
     */
    public String text(Locale locale) {
        boolean ja = requireNonNull(locale, "locale").getLanguage().equals("ja");
        StringJoiner lines = new StringJoiner("\n");
        RelationshipPhase certain = verdict.phase().low();
        RelationshipPhase possible = verdict.phase().high();
        lines.add(verdict.account() + ": " + name(certain, locale)
                + (verdict.phase().isExact() ? "" : ".." + name(possible, locale)));
        verdict.heldUp()
                .ifPresent(held -> lines.add(INDENT
                        + (ja ? "維持中。最後に基準を満たした日: " : "kept, its criteria were last met on ")
                        + held.lastMetOn()
                        + held.until()
                                .map(day -> (ja ? "、期限: " : ", until ") + day)
                                .orElse("")));
        for (GateVerdict gate : verdict.gates()) {
            lines.add(INDENT + name(gate.phase(), locale) + ": " + word(gate.result(), ja) + " (" + gate.needed() + "/"
                    + gate.criteria().size() + ")");
            gate.criteria().forEach(criterion -> lines.add(line(criterion, locale, ja)));
        }
        return lines.toString();
    }

    private static String name(RelationshipPhase phase, Locale locale) {
        return phase.level() + " " + phase.name().text(locale);
    }

    private static String line(CriterionVerdict criterion, Locale locale, boolean ja) {
        StringJoiner ids = new StringJoiner(", ", " [", "]");
        ids.setEmptyValue("");
        criterion.evidence().forEach(evidence -> ids.add(evidence.id().value()));
        return INDENT + INDENT + criterion.criterion().question().text(locale) + " " + word(criterion.reason(), ja)
                + ids;
    }

    private static String word(CriterionResult result, boolean ja) {
        return switch (result) {
            case MET -> ja ? "達成" : "met";
            case UNKNOWN -> ja ? "不明" : "not known";
            case NOT_MET -> ja ? "未達" : "not met";
        };
    }

    private static String word(CriterionReason reason, boolean ja) {
        return switch (reason) {
            case SEEN -> ja ? "はい" : "Yes.";
            case DENIED -> ja ? "いいえ" : "No.";
            case TOO_FEW -> ja ? "回数不足" : "Not often enough.";
            case NOT_SEEN -> ja ? "確認なし" : "Not seen.";
            case CONTRADICTORY -> ja ? "回答が矛盾" : "Contradictory.";
            case NO_OCCASION -> ja ? "機会なし" : "No occasion.";
        };
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
