package org.revenuekit.examples.report;

import java.time.LocalDate;

/**
 * What happened between the made-up customers and us: who met us, who asked for a quotation beside others, who told
 * what others offer, and what is planned. Each customer's part follows from his place.
 */
final class CustomerEvidence {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 30);
    private static final LocalDate PLANNED_ON = LocalDate.of(2026, 3, 25);
    private static final LocalDate PLANNED_FOR = LocalDate.of(2026, 4, 10);

    private final StringBuilder csv =
            new StringBuilder("account,kind,actor,status,answer,minutes,date,recorded,seller\n");

    private CustomerEvidence() {}

    /** The file. */
    static String csv() {
        CustomerEvidence evidence = new CustomerEvidence();
        for (int i = 1; i <= Customers.ALL; i++) {
            evidence.of(i, Customers.place(i));
        }
        return evidence.csv.toString();
    }

    /**
     * One in twenty never met us; of ten others six asked for a quotation, and three of these were asked what it was
     * like.
     */
    private void of(int customer, int place) {
        if (place % 20 == 0) {
            return;
        }
        LocalDate met = LAST.minusDays(place * 7 % 240);
        line(
                customer,
                met,
                "meeting",
                place % 4 == 0 ? "decision_maker" : "liaison",
                "held",
                "yes",
                5 + place % 50,
                met);
        int group = place % 10;
        LocalDate quoted = LAST.minusDays(30 + place * 11 % 400);
        if (group >= 1 && group <= 6) {
            line(customer, quoted, "competitive_quote", "liaison", "held", "yes", "", quoted);
        }
        LocalDate told = quoted.plusDays(10);
        switch (group) {
            case 1 -> line(customer, told, "competitor_offer_shared", "decision_maker", "held", "yes", "", told);
            case 2 -> line(customer, told, "compromise_shared", "liaison", "held", "yes", "", told.plusDays(5));
            case 3 -> {
                line(customer, told, "competitor_offer_shared", "", "held", "no", "", told);
                line(customer, told, "compromise_shared", "", "held", "no", "", told);
            }
            case 4 -> line(customer, PLANNED_FOR, "meeting", "decision_maker", "planned", "yes", 15, PLANNED_ON);
            default -> {}
        }
        if (place % 40 == 1) {
            line(customer, told, "sole_source", "", "held", "yes", "", told);
            line(customer, told, "consultation", "decision_maker", "held", "yes", 20, told);
        }
    }

    private void line(
            int customer,
            LocalDate day,
            String kind,
            String actor,
            String status,
            String answer,
            Object minutes,
            LocalDate recorded) {
        Customers.line(
                csv,
                Customers.id(customer),
                kind,
                actor,
                status,
                answer,
                minutes,
                day,
                recorded,
                Customers.seller(customer));
    }
}
