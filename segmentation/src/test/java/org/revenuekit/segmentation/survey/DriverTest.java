package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.survey.Poll.assertMandatory;
import static org.revenuekit.segmentation.survey.Poll.question;
import static org.revenuekit.segmentation.survey.Poll.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;

class DriverTest {
    private static final NumericScale FIVE = NumericScale.of(1, 5);
    private static final Questionnaire POLL = questionnaire(
                    question("over all", QuestionPurpose.SATISFACTION, NumericScale.of(0, 10)),
                    question("price", QuestionPurpose.DRIVER, FIVE),
                    question("people", QuestionPurpose.DRIVER, FIVE),
                    question("speed", QuestionPurpose.DRIVER, FIVE),
                    question("colour", QuestionPurpose.DRIVER, FIVE))
            .withMinimumAnswers(4);

    /** Each row: over all, price, people, speed, colour. */
    private static List<Driver> drivers(int[]... rows) {
        Poll poll = Poll.of(POLL, "a").asked("a");
        for (int[] row : rows) {
            poll.answered(
                    "a", "over all", row[0], "price", row[1], "people", row[2], "speed", row[3], "colour", row[4]);
        }
        return poll.tally().drivers();
    }

    private static String text(Driver driver) {
        return driver.question().id() + " "
                + driver.importance().map(BigDecimal::toString).orElse("-") + " " + driver.performance() + " "
                + driver.quadrant().map(Enum::name).orElse("-");
    }

    @Test
    void importanceAgainstPerformanceGivesFourQuadrants() {
        List<Driver> drivers =
                drivers(new int[] {2, 1, 4, 2, 5}, new int[] {4, 2, 4, 1, 4}, new int[] {6, 2, 5, 2, 5}, new int[] {
                    8, 3, 5, 1, 4
                });

        // over all: 2 4 6 8; price 1 2 2 3; people 4 4 5 5; speed 2 1 2 1; colour 5 4 5 4
        assertEquals(
                List.of(
                        "price 0.948683 400/16 IMPROVE_FIRST",
                        "people 0.894427 1400/16 KEEP_UP",
                        "speed -0.447214 200/16 LOW_PRIORITY",
                        "colour -0.447214 1400/16 MAINTAIN"),
                drivers.stream().map(DriverTest::text).toList());
        assertEquals(4, drivers.get(0).answers());
    }

    @Test
    void onTheMeanCountsAsAbove() {
        List<Driver> drivers =
                drivers(new int[] {1, 1, 1, 1, 1}, new int[] {2, 2, 2, 2, 2}, new int[] {3, 3, 3, 3, 3}, new int[] {
                    4, 3, 3, 3, 3
                });

        assertEquals(
                List.of(Optional.of(DriverQuadrant.KEEP_UP)),
                drivers.stream().map(Driver::quadrant).distinct().toList());
        assertEquals(
                List.of("price", "people", "speed", "colour"),
                drivers.stream().map(driver -> driver.question().id().value()).toList());
    }

    @Test
    void tooFewAnswersGiveNoNumber() {
        List<Driver> drivers = drivers(new int[] {1, 1, 1, 1, 1}, new int[] {2, 2, 2, 2, 2}, new int[] {3, 3, 3, 3, 4});

        assertEquals("price - 300/12 -", text(drivers.get(0)));
        assertEquals(3, drivers.get(0).answers());
    }

    @Test
    void whatNeverChangesHasNoImportanceAndStandsLast() {
        List<Driver> drivers =
                drivers(new int[] {1, 3, 1, 1, 1}, new int[] {2, 3, 2, 1, 2}, new int[] {3, 3, 3, 2, 3}, new int[] {
                    4, 3, 4, 2, 4
                });

        assertEquals(
                List.of(
                        "people 1.000000 600/16 KEEP_UP",
                        "colour 1.000000 600/16 KEEP_UP",
                        "speed 0.894427 200/16 LOW_PRIORITY",
                        "price - 800/16 -"),
                drivers.stream().map(DriverTest::text).toList());
    }

    @Test
    void onlyResponsesThatSayBothCountForImportanceAndAllForPerformance() {
        Driver price = Poll.of(POLL, "a", "b")
                .answered("a", "over all", 1, "price", 2)
                .answered("a", "over all", 2, "price", 3)
                .answered("a", "over all", 3, "price", 4)
                .answered("b", "over all", 9)
                .answered("b", "price", 5)
                .tally()
                .drivers()
                .get(0);

        assertEquals(3, price.answers());
        assertEquals(Optional.empty(), price.importance());
        assertEquals(Ratio.of(1000, 16), price.performance());
    }

    @Test
    void withoutAnOutcomeNothingDrivesIt() {
        Questionnaire poll = questionnaire(question("price", QuestionPurpose.DRIVER, FIVE));
        Driver price =
                Poll.of(poll, "a").answered("a", "price", 5).tally().drivers().get(0);

        assertEquals("price - 400/4 -", text(price));
        assertEquals(0, price.answers());
        assertEquals(Ratio.of(0, 0), Poll.of(poll).tally().drivers().get(0).performance());
    }

    @Test
    void driversAreEqualByContentAndHashTheSameInEveryLaunch() {
        Driver driver = drivers(
                        new int[] {1, 1, 1, 1, 1}, new int[] {2, 2, 2, 2, 2}, new int[] {3, 3, 3, 3, 3}, new int[] {
                            4, 3, 3, 3, 3
                        })
                .get(0);

        assertEquals(
                Objects.hash(driver.question(), 4, driver.importance(), driver.performance(), Optional.of("KEEP_UP")),
                driver.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allPartsAreMandatory() {
        Question price = POLL.questions().get(1);
        Ratio none = Ratio.of(0, 0);

        assertMandatory("question", () -> new Driver(null, 0, Optional.empty(), none, Optional.empty()));
        assertMandatory("importance", () -> new Driver(price, 0, null, none, Optional.empty()));
        assertMandatory("performance", () -> new Driver(price, 0, Optional.empty(), null, Optional.empty()));
        assertMandatory("quadrant", () -> new Driver(price, 0, Optional.empty(), none, null));
    }
}
