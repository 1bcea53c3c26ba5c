package org.revenuekit.lifetime;

import static org.revenuekit.lifetime.LifetimeWorld.account;
import static org.revenuekit.lifetime.LifetimeWorld.usd;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import org.hipparchus.random.RandomDataGenerator;

/** Customers who behave as the models say, from a fixed seed. */
final class Simulation {
    private final RandomDataGenerator random;

    Simulation(long seed) {
        random = new RandomDataGenerator(seed);
    }

    SurvivalCohort contracts(RetentionModel model, int customers, int periods) {
        long[] survivors = new long[periods + 1];
        for (int i = 0; i < customers; i++) {
            double churn = random.nextBeta(model.alpha(), model.beta());
            int age = 0;
            do {
                survivors[age++]++;
            } while (age <= periods && random.nextUniform(0, 1) >= churn);
        }
        return LifetimeWorld.cohort(survivors);
    }

    ImmutableList<Buyer> buyers(BuyingModel model, SpendModel spending, int customers, double age) {
        ImmutableList.Builder<Buyer> buyers = ImmutableList.builder();
        for (int i = 0; i < customers; i++) {
            buyers.add(buyer(i, model, spending, age * random.nextUniform(0.5, 1)));
        }
        return buyers.build();
    }

    private Buyer buyer(int number, BuyingModel model, SpendModel spending, double age) {
        double rate = random.nextGamma(model.r(), 1 / model.alpha());
        double stop = random.nextBeta(model.a(), model.b());
        double last = 0;
        long repeats = 0;
        for (double next = wait(rate); next <= age; next += wait(rate)) {
            last = next;
            repeats++;
            if (random.nextUniform(0, 1) < stop) {
                break;
            }
        }
        Buyer buyer = Buyer.of(account(number), repeats, last, age);
        double scale = random.nextGamma(spending.q(), 1 / spending.gamma());
        if (repeats == 0) {
            return buyer;
        }
        double mean = random.nextGamma(spending.p() * repeats, 1 / (scale * repeats));
        return buyer.spending(usd(new BigDecimal(mean, new MathContext(12)).toPlainString()));
    }

    private double wait(double rate) {
        return random.nextExponential(1) / rate;
    }
}
