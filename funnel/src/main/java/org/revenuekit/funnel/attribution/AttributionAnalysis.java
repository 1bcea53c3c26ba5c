package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journeys;

/** The question who gets the credit for conversions (アトリビューション分析): immutable, used again and again. */
public final class AttributionAnalysis {
    private final AttributionPolicy definition;

    private AttributionAnalysis(AttributionPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how conversions are credited
     * @return the question
     */
    public static AttributionAnalysis of(AttributionPolicy definition) {
        return new AttributionAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Credits the conversions of a period to the touches before them. Touches strictly after a conversion earn nothing
     * of it, those of the same instant do. Touches before the period count as others do.
     *
     * @param journeys what leads did
     * @param touches what they met, in any order
     * @param period the business days, by the calendar of the journeys, on which the stage must have been reached
     * @return the answer; O(visits + touches &middot; log touches)
     * @throws IllegalArgumentException if the policy names a stage that the process has not
     */
    public Attribution credit(Journeys journeys, Iterable<CampaignTouch> touches, Span period) {
        requireNonNull(journeys, "journeys");
        requireNonNull(touches, "touches");
        requireNonNull(period, "period");
        TouchFindings findings = new TouchFindings();
        TouchIntake intake = new TouchIntake(journeys, findings);
        touches.forEach(intake::add);
        PathSearch search = new PathSearch(definition, journeys, period, intake.takeTouches(), findings);
        ImmutableList<Path> paths = search.paths();
        AttributedPeriod about =
                new AttributedPeriod(definition, journeys, period, intake.channels(), search.tally(), findings.build());
        return new Attribution(about, paths);
    }
}
