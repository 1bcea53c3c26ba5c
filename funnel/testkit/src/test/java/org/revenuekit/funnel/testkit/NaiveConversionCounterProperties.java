package org.revenuekit.funnel.testkit;

/** The counter that others are compared with keeps all laws. */
class NaiveConversionCounterProperties implements ConversionCounterContract {
    @Override
    public ConversionCounter subject() {
        return new NaiveConversionCounter();
    }

    @Override
    public int largeSize() {
        return 100; // it looks at every row for every row
    }
}
