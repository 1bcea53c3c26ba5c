package org.revenuekit.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/**
 * A made-up population of four hundred customers, as an export would show it: who was asked, who answered, and what, in
 * two surveys. Nothing in it is random: each customer's numbers are those of his place modulo primes.
 */
final class Customers {
    static final int ALL = 400;
    static final int ASKED = 300;
    static final int ANSWERED = 180;
    static final int WITH_POTENTIAL = 27;

    private static final int PRIME_ABOVE_ALL = 401;
    private static final LocalDate ASKED_ON = LocalDate.of(2025, 11, 4);
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 2, 16);
    private static final LocalDate HEARD = LocalDate.of(2025, 12, 1);

    private static final ImmutableList<String> PLACES = ImmutableList.of(
            "Aoba",
            "Asahi",
            "Chitose",
            "Fuji",
            "Hikari",
            "Hinode",
            "Inaho",
            "Kaede",
            "Kasuga",
            "Katsura",
            "Kiri",
            "Komachi",
            "Matsuba",
            "Midori",
            "Minato",
            "Nagisa",
            "Sakura",
            "Sumire",
            "Tachibana",
            "Wakaba");
    private static final ImmutableList<String> TRADES = ImmutableList.of(
            "Accounting",
            "Architects",
            "Bakery",
            "Clinic",
            "Design",
            "Dental",
            "Electric",
            "Foods",
            "Furniture",
            "Hotel",
            "Kindergarten",
            "Law",
            "Logistics",
            "Metals",
            "Printing",
            "Properties",
            "Schools",
            "Textiles",
            "Tools",
            "Travel");
    private static final ImmutableList<String> SELLERS =
            ImmutableList.of("Endo", "Hayashi", "Ishikawa", "Mori", "Nakajima", "Ota");
    private static final ImmutableList<String> PRODUCTS =
            ImmutableList.of("Copier", "Document management", "Network security", "Telephone", "Time recording");
    private static final int[] PRICES = {480_000, 240_000, 360_000, 150_000, 90_000};

    private Customers() {}

    /** The files, by name. */
    static ImmutableMap<String, String> files() {
        return ImmutableMap.<String, String>builder()
                .put("accounts.csv", accounts())
                .put("answers.csv", answers())
                .put("evidence.csv", CustomerEvidence.csv())
                .put("hearings.csv", hearings())
                .put("owners.csv", owners())
                .put("products.csv", products())
                .put("sales.csv", sales())
                .put("sellers.csv", sellers())
                .buildOrThrow();
    }

    /** The place of a customer in the order in which they were asked and answered, 1 to 400, each once. */
    static int place(int customer) {
        return customer * 163 % PRIME_ABOVE_ALL;
    }

    static String id(int customer) {
        return "C-" + (1_000 + customer);
    }

    private static String accounts() {
        StringBuilder csv = new StringBuilder("id,name,asked\n");
        for (int i = 1; i <= ALL; i++) {
            String name = PLACES.get((i - 1) / TRADES.size()) + " " + TRADES.get((i - 1) % TRADES.size());
            line(csv, id(i), name, place(i) <= ASKED ? ASKED_ON : "");
        }
        return csv.toString();
    }

    /** All who answered did so in the first survey, a third of them in the second, too. */
    private static String answers() {
        StringBuilder csv = new StringBuilder("account,answered,survey,productSatisfaction,serviceQuality,"
                + "perceivedOutcome,referralIntent,crossSellIntent,upsellIntent\n");
        for (int i = 1; i <= ALL; i++) {
            if (place(i) <= ANSWERED) {
                answer(csv, i, FIRST, "autumn survey", satisfaction(i), i % 2 == 0 && isPotential(i));
            }
        }
        for (int i = 1; i <= ALL; i++) {
            if (place(i) <= ANSWERED && (isPotential(i) || place(i) % 3 == 0)) {
                int shift = isPotential(i) ? 0 : place(i) % 5 - 2;
                answer(csv, i, SECOND, "winter survey", satisfaction(i) + shift, isPotential(i));
            }
        }
        return csv.toString();
    }

    /** Whoever leaves out what he could need is not measured on that axis; a few leave out the rest, too. */
    private static void answer(
            StringBuilder csv, int customer, LocalDate day, String survey, int satisfaction, boolean potential) {
        int place = place(customer);
        boolean saysNeeds = potential || place % 4 != 1;
        line(
                csv,
                id(customer),
                day,
                survey,
                step(satisfaction),
                step(satisfaction + place % 3 - 1),
                place % 11 == 7 ? "" : step(satisfaction + place % 2),
                satisfaction >= 4 ? "yes" : satisfaction == 3 ? "considering" : "no",
                saysNeeds ? potential ? "yes" : "no" : "",
                saysNeeds ? potential && place % 2 == 0 ? "yes" : place % 5 == 0 ? "considering" : "no" : "");
    }

    private static boolean isPotential(int customer) {
        return place(customer) <= WITH_POTENTIAL;
    }

    /** Most are satisfied: 1 to 5, as those who answer usually are. */
    private static int satisfaction(int customer) {
        return 1 + Math.min(4, customer * 37 % 101 / 18);
    }

    private static int step(int satisfaction) {
        return Math.max(1, Math.min(5, satisfaction));
    }

    private static String hearings() {
        StringBuilder csv = new StringBuilder("account,heard,seller,position,influence\n");
        for (int i = 1; i <= ALL; i++) {
            if (isPotential(i)) {
                line(
                        csv,
                        id(i),
                        HEARD,
                        seller(i),
                        i % 2 == 0 ? "executive" : "manager",
                        i % 3 == 0 ? "medium" : "high");
            } else if (place(i) <= ANSWERED && place(i) % 2 == 0) {
                line(csv, id(i), HEARD, seller(i), i % 3 == 0 ? "manager" : "staff", i % 5 == 0 ? "medium" : "low");
            }
        }
        return csv.toString();
    }

    static String seller(int customer) {
        return SELLERS.get(customer % SELLERS.size());
    }

    private static String owners() {
        StringBuilder csv = new StringBuilder("account,seller,from\n");
        for (int i = 1; i <= ALL; i++) {
            if (i % 50 != 0) {
                line(csv, id(i), seller(i), "2024-04-01");
            }
        }
        return csv.toString();
    }

    private static String sellers() {
        StringBuilder csv = new StringBuilder("id,name,seniority\n");
        for (int i = 0; i < SELLERS.size(); i++) {
            line(csv, SELLERS.get(i), SELLERS.get(i), i % 3 == 0 ? "senior" : "regular");
        }
        return csv.toString();
    }

    private static String products() {
        StringBuilder csv = new StringBuilder("id,name,list price\n");
        for (int i = 0; i < PRODUCTS.size(); i++) {
            line(csv, "P-" + i, PRODUCTS.get(i), PRICES[i]);
        }
        return csv.toString();
    }

    /** One sale for each customer, of one or two products, all through the year before the report. */
    private static String sales() {
        StringBuilder csv = new StringBuilder("sale,account,seller,date,product,quantity,price\n");
        LocalDate first = LocalDate.of(2025, 4, 1);
        for (int i = 1; i <= ALL; i++) {
            int product = i * 7 % PRODUCTS.size();
            LocalDate day = i == ALL ? LocalDate.of(2026, 3, 31) : first.plusDays(i * 89L % 360);
            line(csv, "S-" + i, id(i), seller(i), day, "P-" + product, 1 + i * 31 % 23, PRICES[product]);
            if (i % 3 == 0) {
                int other = (product + 1 + i % 4) % PRODUCTS.size();
                line(csv, "S-" + i, id(i), seller(i), day, "P-" + other, 1, PRICES[other]);
            }
        }
        return csv.toString();
    }

    static void line(StringBuilder csv, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            csv.append(i == 0 ? "" : ",").append(cells[i]);
        }
        csv.append('\n');
    }
}
