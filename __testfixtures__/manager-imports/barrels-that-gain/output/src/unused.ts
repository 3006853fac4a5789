// 6: nobody wants it
export {};
