package org.revenuekit.segmentation.survey;

import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Ratio;

/** How a result differs from an earlier one: the own baseline, against which a score is read. */
public final class SurveyChange {
    private final SurveyResult earlier;
    private final SurveyResult later;

    SurveyChange(SurveyResult earlier, SurveyResult later) {
        Definitions.checkSame(Questionnaire::ref, earlier.questionnaire(), later.questionnaire());
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Returns the earlier result.
     *
     * @return the result
     */
    public SurveyResult earlier() {
        return earlier;
    }

    /**
     * Returns the later result.
     *
     * @return the result
     */
    public SurveyResult later() {
        return later;
    }

    /**
     * Returns by how many points the NPS is higher. It is worth talking of if the two {@linkplain Nps#interval()
     * intervals} do not meet.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio nps() {
        return later.nps().score().difference(earlier.nps().score());
    }

    /**
     * Returns by how much the answer rate is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio answerRate() {
        return later.stages().answerRate().difference(earlier.stages().answerRate());
    }

    /**
     * Returns by how much the potential rate is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio potentialRate() {
        return later.stages().potentialRate().difference(earlier.stages().potentialRate());
    }
}
