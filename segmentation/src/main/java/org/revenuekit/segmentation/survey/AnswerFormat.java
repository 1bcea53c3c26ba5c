package org.revenuekit.segmentation.survey;

import java.util.Optional;
import org.revenuekit.core.observation.ObservedValue;

/** What can be answered to a question, and which of it shows potential: a number on a scale, or one of some options. */
public sealed interface AnswerFormat permits NumericScale, Choice {
    /**
     * Returns what is wrong with a value as an answer.
     *
     * @param value the value
     * @return the kind of finding; empty if it is an answer
     */
    Optional<SurveyFinding> problemWith(ObservedValue value);

    /**
     * Returns whether any answer shows potential.
     *
     * @return true if at least one does
     */
    boolean canShowPotential();

    /**
     * Returns whether a value shows potential (可能性): room for a sale.
     *
     * @param value the value
     * @return true if it is an answer that does
     */
    boolean showsPotential(ObservedValue value);
}
