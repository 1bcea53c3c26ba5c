package org.revenuekit.examples.report.answer;

import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;

/**
 * What is known of the accounts beside their names.
 *
 * @param statuses accounts by status
 * @param countries accounts by country
 */
public record AccountAnswers(Tally statuses, Tally countries) {
    /**
     * Counts the accounts.
     *
     * @param accounts the accounts
     * @return empty if of no account a status or country is known
     */
    public static Optional<AccountAnswers> of(Accounts accounts) {
        AccountAnswers answers = new AccountAnswers(
                Tally.of(accounts.list().stream().map(Account::status).map(status -> status.map(AccountStatus::name))),
                Tally.of(accounts.list().stream().map(Account::country).map(country -> country.map(Country::code))));
        return answers.statuses.isEmpty() && answers.countries.isEmpty() ? Optional.empty() : Optional.of(answers);
    }
}
