package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.measure.Ratio;

/**
 * What a portfolio is like, as far as it decides how to observe it. What is undefined, as 0/0, speaks neither for nor
 * against anything.
 *
 * @param accountsPerSeller how many accounts a seller has (1人あたりが持っている顧客数): accounts / sellers
 * @param visitsPerAccount how often an account is visited in a year (訪問頻度): visits / accounts
 * @param accountsWithData how many accounts leave data in the product or on the web (ウェブデータ): those / all
 */
public record PortfolioProfile(Ratio accountsPerSeller, Ratio visitsPerAccount, Ratio accountsWithData) {
    /**
     * Checks that all parts are there.
     *
     * @param accountsPerSeller accounts / sellers
     * @param visitsPerAccount visits in a year / accounts
     * @param accountsWithData accounts with data / accounts
     */
    public PortfolioProfile {
        requireNonNull(accountsPerSeller, "accountsPerSeller");
        requireNonNull(visitsPerAccount, "visitsPerAccount");
        requireNonNull(accountsWithData, "accountsWithData");
    }

    /**
     * Returns a profile by counts.
     *
     * @param accounts how many accounts there are: 0 or more
     * @param sellers how many sellers look after them: 0 or more
     * @param visits how many visits these accounts had in a year
     * @param accountsWithData how many of them leave data in the product or on the web
     * @return the profile
     * @throws IllegalArgumentException if accounts or sellers are negative
     */
    public static PortfolioProfile of(long accounts, long sellers, long visits, long accountsWithData) {
        return new PortfolioProfile(
                Ratio.of(accounts, sellers), Ratio.of(visits, accounts), Ratio.of(accountsWithData, accounts));
    }
}
