/** Our own people: sellers (営業担当), how experienced they are, and which account each owned when. */
@NullMarked
package org.revenuekit.core.seller;

import org.jspecify.annotations.NullMarked;
