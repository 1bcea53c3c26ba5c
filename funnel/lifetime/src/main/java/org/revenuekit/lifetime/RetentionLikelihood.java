package org.revenuekit.lifetime;

/**
 * The likelihood of a life table under the shifted-beta-geometric model, by alpha and beta: in period t of life, alpha
 * / (alpha + beta + t - 1) of those at risk are lost. That is the likelihood of the paper, with its beta functions
 * cancelled.
 */
record RetentionLikelihood(LifeTable table) implements Likelihood {
    @Override
    public double of(double[] parameters, double[] gradient) {
        double alpha = parameters[0];
        double beta = parameters[1];
        double customers = table.customers();
        double sum = 0;
        double byAlpha = 0;
        double byBeta = 0;
        for (int age = 0; age < table.periods(); age++) {
            double atRisk = table.atRisk(age) / customers;
            double lost = table.lost(age) / customers;
            double retained = atRisk - lost;
            double all = alpha + beta + age;
            sum += lost * Math.log(alpha / all) + retained * Math.log((beta + age) / all);
            byAlpha += lost / alpha - atRisk / all;
            byBeta += retained / (beta + age) - atRisk / all;
        }
        gradient[0] = byAlpha;
        gradient[1] = byBeta;
        return sum;
    }
}
