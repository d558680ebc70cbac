/** What an index was made with. Another value here makes every index anew at the next start. */
export const indexVersion = 'jieba 2.0.3, opencc 1.4.2, pinyin 3.29.4, fields 2'
