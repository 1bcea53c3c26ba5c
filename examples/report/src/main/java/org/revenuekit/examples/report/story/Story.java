package org.revenuekit.examples.report.story;

import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Frame;

/** The whole report as text. */
public final class Story {
    private Story() {}

    /**
     * Tells the answers.
     *
     * @param frame what the figures are stated in
     * @param answers the answers
     * @param texts the words of a language
     * @return some screens of text
     */
    public static String tell(Frame frame, Answers answers, Texts texts) {
        StringBuilder out = new StringBuilder();
        new FamilyStory(frame, answers, texts, out).tell();
        new InsightStory(answers, texts, out).tell();
        new DataStory(answers, texts, out).tell();
        return out.toString();
    }
}
